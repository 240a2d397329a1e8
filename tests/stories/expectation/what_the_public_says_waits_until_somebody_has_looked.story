# description: anybody may say what she expects; nothing is shown before the secretariat has looked at it
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as stranger GET /c/smd
expect 200 has "/c/smd/expectations\"" has "Sampaikan harapan"
as stranger GET /c/smd/expectations
expect 200 has "Tidak perlu nama atau nomor HP" lacks "name=\"name\""
as stranger GET /c/tidak-ada/expectations
expect 404
as stranger POST /c/smd/expectations community=smd words="Kelas malam untuk ibu bekerja." who=Neighbour urgency=ThisYear
    village_code=64.72.01.1001
expect 303 to /c/smd/expectations?village=64.72.01.1001
as stranger POST /c/smd/expectations community=bpp words="Ke alamat yang salah." who=Neighbour urgency=Soon
expect 404
as stranger POST /c/smd/expectations community=smd words="Saya dipukul suami." who=Neighbour urgency=Soon
expect 400 has "SAPA 129" has "Saya dipukul suami."
as stranger POST /c/smd/expectations community=smd words="Beli obat di 081234567890." who=Partner urgency=Soon
expect 303 to /c/smd/expectations
as stranger GET /c/smd/expectations
expect 200 lacks "Kelas malam" lacks "Beli obat"
sql SELECT count(*) FROM fact WHERE body LIKE '%dipukul%' OR body LIKE '%4567890%' ---- 0

as sari GET /expectations
expect 200 has "2 harapan dari halaman umum menunggu dilihat" lacks "Kelas malam"
as sari GET /expectations state=Waiting
expect 200 has "Beli obat di 08••••••••" finds "/expectations/{malam}\">Kelas malam untuk ibu bekerja."
    finds "/expectations/{obat}\">Beli obat"
as sari POST /expectations/{malam}/join joined_to={obat}
expect 422 has "Terima dulu"
as fina POST /expectations/{malam}/decide state=Accepted
expect 403
as sari POST /expectations/{malam}/decide state=Accepted
expect 303 to /expectations/{malam}
as sari POST /expectations/{malam}/decide state=Accepted
expect 422
as sari POST /expectations/{obat}/decide state=SetAside
expect 400 has "Tulis alasannya"
as sari POST /expectations/{obat}/decide state=SetAside because="Iklan (contoh)."
expect 303 to /expectations/{obat}
as sari GET /expectations/{obat}
expect 200 has "Disisihkan. Alasannya: Iklan (contoh)."
as stranger GET /c/smd/expectations
expect 200 has "Kelas malam untuk ibu bekerja." lacks "Beli obat" lacks "Iklan"
as stranger GET /c/bpp/expectations
expect 200 lacks "Kelas malam"
sql SELECT count(*) FROM expectation WHERE noted_by <> chapter_id ---- 0
