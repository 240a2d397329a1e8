# description: a note that may endanger a woman is asked about before it is kept, and masked in a roster
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari

as sari POST /members full_name="Wati (contoh)" village_code=64.72.01.1001 landmark="sering dipukul tetangga"
expect 400 has "Catatan ini mungkin membahayakan seseorang" has "name=\"means_otherwise\""
sql SELECT count(*) FROM member ---- 0
as sari POST /members full_name="Wati (contoh)" village_code=64.72.01.1001 landmark="sebelah posko anti kekerasan"
    means_otherwise=1
expect 303 to /members/{member}
as sari in en POST /members/{member}/correct full_name="Wati (contoh)" village_code=64.72.01.1001
    landmark="her neighbour mengancam"
expect 400 has "This note may endanger somebody"

as sari POST /members/import file=@notes.csv
expect 303 to /members/import/{import}
as sari GET /members/import/{import}
eventually 200 has "Catatan yang bisa membahayakan seseorang dihapus dari baris ini" lacks "dipukul" has "Lastri Contoh"
sql SELECT count(*) FROM roster_lines WHERE lines LIKE '%dipukul%' OR lines LIKE '%KDRT%' ---- 0
sql SELECT count(*) FROM roster_row WHERE cells LIKE '%dipukul%' ---- 0
