# description: a file of several sheets is read from one, and whoever imports it is told of the others
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari

as sari POST /members/import file=@two_sheets.xlsx
expect 303 to /members/import/{import}
as sari GET /members/import/{import}
eventually 200 has "Ratna Contoh" has "Yang dibaca lembar Anggota." has "Calon &lt;baru&gt;" lacks "Lilis Contoh"
as sari in en GET /members/import/{import}
expect 200 has "The sheet Anggota is read."
