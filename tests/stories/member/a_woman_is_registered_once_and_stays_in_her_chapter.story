# description: a woman is registered once, her NIK is not kept, and another chapter's officer does not find her
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina evaluator eva treasurer lina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as stranger GET /members
expect 303 to /sign-in
as eva GET /members
expect 403
as lina GET /members/new
expect 403

as sari POST /members full_name="" village_code=64.72.01.1001 nickname="Mama Rafa"
expect 400 has "Mama Rafa"
as sari POST /members full_name="Siti Aminah (contoh)" village_code=64.72.01.1001 landmark="NIK 6472014508900003"
expect 400 has "Siti Aminah (contoh)"
as sari POST /members full_name="Siti Aminah (contoh)" village_code=64.72.01.1001 birth_year=2062
expect 400 has "2062"
sql SELECT count(*) FROM member ---- 0
sql SELECT count(*) FROM fact WHERE body LIKE '%6472014508900003%' ---- 0

as sari POST /members full_name="Siti <script>alert(1)</script>" village_code=64.72.01.1001
expect 400 has "Nama tidak memakai tanda &lt;." has "Siti &lt;script&gt;" lacks "<script>alert"
as sari POST /members full_name="Siti 🌸" village_code=64.72.01.1001
expect 400 has "Gambar (emoji) tidak disimpan" has "Siti 🌸"
as sari POST /members full_name="Siti" nickname="Bu <script>alert(1)</script>" village_code=64.72.01.1001
    phone="0812 3456 7890" birth_year=1988 joining=Member
expect 303 to /members/{member}
again
expect 303 to /members/{member}
sql SELECT count(*) FROM member ---- 1

as sari GET /members/{member}
expect 200 has "&lt;script&gt;" lacks "<script>alert"
as lina GET /members/{member}
expect 200
as stranger GET /members/{member}
expect 303 to /sign-in
as eva GET /members/{member}
expect 403
as kirana GET /members/{member}
expect 404
as sari GET /members q="ibu sit" village=64.72.01.1001
expect 200 has "&lt;script&gt;"
as sari GET /members q=7890
expect 200 has "&lt;script&gt;"
as sari GET /members q=iti
expect 200 lacks "&lt;script&gt;" has "Tidak ada nama yang cocok"
as sari GET /members from={member}
expect 200 has "&lt;script&gt;"
as sari GET /members from=bukan-nomor
expect 200 has "&lt;script&gt;"
as kirana GET /members from={member}
expect 200 lacks "&lt;script&gt;"
as kirana GET /members q=siti
expect 200 lacks "&lt;script&gt;alert"
as kirana POST /members/{member}/correct full_name="Bukan dia" village_code=64.72.01.1001
expect 404
as fina in en GET /members
expect 200 has "Women"
