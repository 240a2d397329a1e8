# description: a roster is shown as it was understood, a person confirms, a refused row is handed back, a NIK is not kept
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina

as sari GET /members/import
expect 200
as fina GET /members/import
expect 403
as sari POST /members/import file=@roster.csv
expect 303 to /members/import/{import}
again
expect 303 to /members/import/{import}
sql SELECT count(*) FROM roster_import ---- 1
sql SELECT count(*) FROM member ---- 0
as sari GET /members/import/{import}
eventually 200 has "Ratna Sari Contoh" lacks "6472014508900003"
as sari POST /members/import/{import}/columns column[0]=99
expect 400
as sari POST /members/import/{import}/columns header_line=2
expect 303 to /members/import/{import}
as sari GET /members/import/{import}/refused.csv
eventually 200 type text/csv has "Dewi Contoh" lacks "6472014508900003"
as sari POST /members/import/{import}/decisions decision[3]=sometimes
expect 400
sql SELECT count(*) FROM roster_row WHERE cells LIKE '%6472014508900003%' ---- 0

# Who may be the same woman is compared behind the requests; then a person decides, and confirms.
as sari GET /members/import/{import}
eventually 200 has "decision[7]"
as sari POST /members/import/{import}/decisions decision[7]=same
expect 303 to /members/import/{import}
as sari POST /members/import/{import}/confirm
expect 303 to /members/import/{import}
again
expect 303 to /members/import/{import}
as fina GET /members
eventually 200 has "Ratna Sari Contoh" has "Mama Rafa" lacks "Dewi Contoh"
sql SELECT count(*) FROM member ---- 2
as sari POST /members/import/{import}/confirm
expect 422

# What the file said of a girl is kept nowhere; why she was refused is.
sql SELECT count(*) FROM roster_row WHERE cells LIKE '%Dewi%' OR full_name LIKE '%Dewi%' ---- 0
sql SELECT count(*) FROM roster_lines WHERE lines LIKE '%Dewi%' ---- 0
as sari GET /members/import/{import}/refused.csv
expect 200 has "Alasan ditolak" has "di bawah 18 tahun" lacks "Dewi"
as sari GET /members/import/{import}/refused.csv tongue=en
expect 200 has "Why refused" has "under 18" lacks "Dewi"

as sari POST /members/import/{import}/drop
expect 422

# One that nobody wants is dropped whole.
as sari POST /members/import file=@roster.csv
expect 303 to /members/import/{unwanted}
as sari GET /members/import/{unwanted}
eventually 200 has "Buang impor ini"
as sari POST /members/import/{unwanted}/drop
expect 303 to /members/import
as sari GET /members/import/{unwanted}
expect 404
sql SELECT count(*) FROM roster_lines WHERE import_id = '{unwanted}' ---- 0
sql SELECT count(*) FROM roster_row WHERE import_id = '{unwanted}' ---- 0
sql SELECT count(*) FROM member ---- 2

# A file that only says it is Excel.
as sari POST /members/import file=@not_excel.xlsx
expect 400 has "rusak atau tidak lengkap"
