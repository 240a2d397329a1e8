# description: everybody reads the notices that hold today, and no others
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as stranger GET /c/smd/notices
expect 200 has "Hari ini belum ada kabar"
as stranger GET /c/smd
expect 200 has "href=\"/c/smd/notices\"" has "href=\"/c/smd/help\""
as stranger GET /c/tidak-ada/notices
expect 404
as sari POST /notices title="Kelas menjahit (contoh)" words="Dua hari di balai (contoh)." about=Training agency="Balai (contoh)"
    check_at="Kantor balai" audience="Ibu yang ingin menjahit." valid_from={today} valid_until={today+9}
expect 303 to /notices/{jahit}
as sari POST /notices title="Pasar murah (contoh)" words="Bulan depan (contoh)." about=SomethingElse agency="Kelurahan (contoh)"
    check_at="Papan pengumuman" audience="Semua warga." valid_from={today+5} valid_until={today+9}
expect 303 to /notices/{pasar}
as stranger GET /c/smd/notices
expect 200 has "Kelas menjahit (contoh)" lacks "Pasar murah (contoh)" finds "/c/smd/notices/{jahit}"
as stranger in en GET /c/smd/notices
expect 200 has "Read all of it"
as stranger GET /c/smd/notices/{jahit}
expect 200 has "Dua hari di balai (contoh)." has "Semua kelurahan"
as stranger GET /c/bpp/notices/{jahit}
expect 404
as stranger GET /c/smd/notices/{pasar}
expect 200 has "baru berlaku mulai"
as sari POST /notices/{jahit}/correct title="Kelas menjahit (contoh)" words="Dua hari di balai (contoh)." about=Training
    agency="Balai (contoh)" check_at="Kantor balai" audience="Ibu yang ingin menjahit." valid_from={today-4}
    valid_until={today-1} because="Kelas penuh (contoh)."
expect 303
as stranger GET /c/smd/notices
expect 200 lacks "Kelas menjahit (contoh)"
as stranger GET /c/smd/notices/{jahit}
expect 200 has "sekarang sudah lewat" lacks "Kelas penuh"
as sari GET /notices/{jahit}
expect 200 has "sekarang sudah lewat" lacks "Kabar untuk WhatsApp" lacks "/notices/{jahit}/sheet" has "Perbaiki kabar"
as sari POST /notices/{jahit}/carry village_code=64.72.01.1001 way=Car carried_on={today}
expect 400 has "sudah tidak berlaku"
as sari POST /notices/{pasar}/withdraw because="Batal (contoh)."
expect 303
as stranger GET /c/smd/notices/{pasar}
expect 200 has "Kabar ini ditarik" lacks "Bulan depan (contoh)." lacks "Batal (contoh)"
