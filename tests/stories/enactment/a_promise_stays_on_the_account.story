# description: a promise that is kept early is told as kept at once; one about an expectation that was set aside stays to be read
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari

as fina GET /deeds/new
expect 200 finds "value=\"{mentor}\">Pendampingan lanjutan"
as fina POST /expectations words="Teruskan pendampingan (contoh)." who=Member village_code=64.72.01.1001 urgency=Soon
    said_on={today-30}
expect 303 to /expectations/{minta}
as sari POST /answers/{minta}/promises words="Mulai awal tahun (contoh)." due_on={today+60}
expect 303
as tari GET /account/promises state=Open
expect 200 has "Mulai awal tahun (contoh)." lacks "state=Kept\""
as fina POST /deeds words="Pendampingan dibuka lagi (contoh)." role_area_id={mentor} done_on={today}
expect 303 to /doings/Deed/{deed}
as sari POST /answers/{minta} doing=Deed/{deed} because="Itulah yang diminta (contoh)."
expect 303
as tari GET /account
expect 200 has "state=Kept\"" lacks "state=Open\""
as tari GET /account/promises state=Kept
expect 200 has "Mulai awal tahun (contoh)." has "Ditepati"
as tari GET /account/promises state=Kept since={today+50} until={today+70}
expect 200 lacks "Mulai awal tahun"

# Set aside: its promise stays, and is read there; it is answered no more.
as fina POST /expectations words="Pinjaman tanpa bunga (contoh)." who=Member urgency=Soon said_on={today-5}
expect 303 to /expectations/{pinjam}
as sari POST /answers/{pinjam}/promises words="Kami tanyakan ke koperasi (contoh)." due_on={today}
expect 303
as sari POST /expectations/{pinjam}/decide state=SetAside because="Bukan wewenang kami (contoh)."
expect 303
as tari GET /account/promises state=Open
expect 200 has "Kami tanyakan ke koperasi (contoh)." has "/answers/{pinjam}#"
as tari GET /answers/{pinjam}
expect 200 has "Pinjaman tanpa bunga (contoh)." has "Harapan ini disisihkan: Bukan wewenang kami (contoh)."
    has "Kami tanyakan ke koperasi (contoh)."
as sari in en GET /answers/{pinjam}
expect 200 has "This expectation was set aside" lacks "Save the answer" lacks "name=\"due_on\"" finds "/promises/{janji}/withdraw"
as sari POST /answers/{pinjam} doing=Deed/{deed} because="Itu (contoh)."
expect 422 has "Terima lagi dulu" has "Pinjaman tanpa bunga (contoh)."
as sari POST /answers/{pinjam}/promises words="Lagi (contoh)." due_on={today}
expect 422 has "Terima lagi dulu"
as sari POST /promises/{janji}/withdraw because="Bukan wewenang kami (contoh)."
expect 303 to /answers/{pinjam}
as sari GET /answers/{pinjam}
expect 200 has "Ditarik: Bukan wewenang kami (contoh)."
as sari POST /expectations/{pinjam}/decide state=Accepted
expect 303
as sari GET /answers/{pinjam}
expect 200 has "Simpan jawaban" lacks "disisihkan"
