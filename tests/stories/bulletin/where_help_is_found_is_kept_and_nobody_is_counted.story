# description: the directory of help starts with numbers for all, is checked and added to; the page knows nobody who looked
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as stranger GET /c/smd/help
expect 200 has "href=\"tel:129\"" has "https://wa.me/628111129129" has "UPTD PPA Samarinda" has "href=\"tel:110\""
    has "Belum diperiksa" has "Menurut laman per 18 Juli 2023" has "Jangan paksa" has "class=\"quick-close\"" has "24 jam"
    lacks "<title>Bantuan"
as stranger in en GET /c/smd/help
expect 200 has "24 hours" has "Police 110" has "Close quickly"
as stranger GET /c/tidak-ada/help
expect 404
as fina GET /referrals/new
expect 403
as tari GET /referrals
expect 200 has "SAPA 129" lacks "Periksa atau hapus"
as sari GET /referrals/new
expect 200
as fina POST /referrals name="Puskesmas (contoh)" help=Health number=0541-123456 checked_on={today}
expect 403
as sari POST /referrals name="Puskesmas (contoh)" help=Health number="lewat RT" checked_on={today}
expect 400 has "Tulis nomor telepon" has "Puskesmas (contoh)"
as sari POST /referrals name="Puskesmas (contoh)" help=Health number=0541-123456 message_number=0541-123456 checked_on={today}
expect 400 has "yang memakai WhatsApp"
as sari POST /referrals name="Puskesmas (contoh)" help=Health number=0541-123456 village_code=99.99 checked_on={today}
expect 400 has "Pilih kelurahan dari daftar"
as sari POST /referrals name="Puskesmas (contoh)" help=Health number=0541-123456 checked_on={today+1}
expect 400 has "Tanggal ini belum tiba"
as sari POST /referrals name="Puskesmas (contoh)" help=Health number=0541-123456 message_number=0812-3456-7890
    hours="Senin sampai Jumat (contoh)" place="Jl. Contoh 1" village_code=64.72.01.1001 checked_on={today}
expect 303 to /referrals
as sari GET /referrals
expect 200 finds "/referrals/{puskesmas}\">Periksa atau hapus<span class=\"visually-hidden\">: Puskesmas (contoh)"
as fina GET /referrals/{puskesmas}
expect 403
as sari GET /referrals/0b9a7c10-0001-8000-8000-7265666572ff
expect 200 has "Telepon dulu nomornya"
as kirana GET /referrals/{puskesmas}
expect 404
as fina POST /referrals/0b9a7c10-0001-8000-8000-7265666572ff/check checked_on={today}
expect 403
as sari POST /referrals/0b9a7c10-0001-8000-8000-7265666572ff/check checked_on={today+1}
expect 400
as sari POST /referrals/0b9a7c10-0001-8000-8000-7265666572ff/check checked_on={today}
expect 303 to /referrals
as sari POST /referrals/0b9a7c10-0001-8000-8000-7265666572ff/check checked_on={today-1}
expect 400 has "lebih awal dari pemeriksaan terakhir"
as stranger GET /c/smd/help
expect 200 has "Puskesmas (contoh)" has "href=\"tel:0541123456\"" has "Senin sampai Jumat (contoh)"
as fina POST /referrals/{puskesmas}/end because="Pindah (contoh)."
expect 403
as sari POST /referrals/{puskesmas}/end because=""
expect 400
as sari POST /referrals/{puskesmas}/end because="Pindah (contoh)."
expect 303 to /referrals
as sari POST /referrals/{puskesmas}/check checked_on={today}
expect 422
as tari GET /referrals
expect 200 has "Tidak dicantumkan lagi: Pindah (contoh)."
as stranger GET /c/smd/help
expect 200 lacks "Puskesmas (contoh)"
as stranger GET /c/bpp/help
expect 200 has "SAPA 129" has "Belum diperiksa"
sql SELECT count(*) FROM referral_check ---- 2
