# description: a notice of an agency is written, corrected with its history, carried to villages, and withdrawn
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as tari GET /notices/new
expect 403
as fina GET /notices/new
expect 403
as eva GET /notices
expect 403
as sari in en GET /notices/new
expect 200 has "Where can it be checked?" has "Bantuas"
as fina POST /notices title="Bantuan modal (contoh)" words="Bawa surat usaha (contoh)." about=Aid agency="Dinas (contoh)"
    check_at="Surat edaran" audience="Ibu usaha rumahan." valid_from={today-3} valid_until={today+20}
expect 403
as sari POST /notices title="Bantuan modal (contoh)" words="Bawa surat usaha (contoh)." about=Aid agency="Dinas (contoh)"
    check_at="Surat edaran" audience="Ibu usaha rumahan." valid_from={today-9} valid_until={today-1}
expect 400 has "Tanggal ini sudah lewat" has "Bawa surat usaha (contoh)."
as sari POST /notices title="Bantuan modal (contoh)" words="Bawa surat usaha (contoh)." about=Aid agency="Dinas (contoh)"
    check_at="Surat edaran" audience="Ibu usaha rumahan." valid_from={today+5} valid_until={today+1}
expect 400 has "lebih awal dari tanggal mulai"
as sari POST /notices title="Bantuan modal (contoh)" words="Bawa surat usaha (contoh)." about=Aid agency="Dinas (contoh)"
    check_at="Surat edaran" audience="Ibu usaha rumahan." valid_from={today-3} valid_until={today+20} villages=99.99
expect 400 has "Pilih kelurahan dari daftar" has "Bantuan modal (contoh)"
as sari POST /notices title="Bantuan modal (contoh)" words="Bawa surat usaha (contoh)." about=Aid agency="Dinas (contoh)"
    check_at="Surat edaran" audience="Ibu usaha rumahan." valid_from={today-3} valid_until={today+20}
    villages=64.72.01.1001 villages=64.72.08.1003
expect 303 to /notices/{modal}
again
expect 303 to /notices/{modal}
sql SELECT count(*) FROM notice ---- 1
as tari GET /notices/{modal}
expect 200 has "Bawa surat usaha (contoh)." has "Belum sampai ke 2 kelurahan" lacks "/carry" lacks "/withdraw"
as kirana GET /notices/{modal}
expect 404
as tari GET /notices village=64.72.08.1003 about=Aid state=Valid
expect 200 has "Bantuan modal (contoh)" has "0 dari 2 kelurahan"
as tari GET /notices village=64.72.02.1001
expect 200 lacks "Bantuan modal (contoh)"
as tari GET /notices state=Over
expect 200 lacks "Bantuan modal (contoh)"

as fina GET /notices/{modal}/correct
expect 403
as sari GET /notices/{modal}/correct
expect 200 finds "value=\"64.72.08.1003\" checked" has "Bawa surat usaha (contoh)."
as sari POST /notices/{modal}/correct title="Bantuan modal (contoh)" words="Bawa surat usaha dan foto (contoh)." about=Aid
    agency="Dinas (contoh)" check_at="https://contoh.invalid/modal" audience="Ibu usaha rumahan." valid_from={today-3}
    valid_until={today+20} villages=64.72.01.1001 villages=64.72.08.1003
expect 400 has "Bagian ini perlu diisi" has "Bawa surat usaha dan foto (contoh)."
as sari POST /notices/{modal}/correct title="Bantuan modal (contoh)" words="Bawa surat usaha dan foto (contoh)." about=Aid
    agency="Dinas (contoh)" check_at="https://contoh.invalid/modal" audience="Ibu usaha rumahan." valid_from={today-3}
    valid_until={today+20} villages=64.72.01.1001 villages=64.72.08.1003 because="Dinas meminta foto (contoh)."
expect 303 to /notices/{modal}
as tari GET /notices/{modal}
expect 200 has "Bawa surat usaha dan foto (contoh)." has "Diperbaiki: Dinas meminta foto (contoh)." has "Isi sebelumnya"
    has "href=\"https://contoh.invalid/modal\"" has "https://wa.me/?text="
sql SELECT count(*) FROM notice_text ---- 2

as tari POST /notices/{modal}/carry village_code=64.72.01.1001 way=Car carried_on={today} heard=12
expect 403
as fina POST /notices/{modal}/carry village_code=64.72.01.1001 way=Car carried_on={today+1} heard=12
expect 400 has "Tanggal ini belum tiba"
as fina POST /notices/{modal}/carry village_code=99.99 way=Car carried_on={today} heard=12
expect 400 has "Pilih kelurahan dari daftar"
as fina POST /notices/{modal}/carry village_code=64.72.01.1001 way=Car carried_on={today} heard=9999
expect 400 has "antara 0 dan 2.000"
as fina POST /notices/{modal}/carry village_code=64.72.01.1001 way=Car carried_on={today-1} heard=12
expect 303 to /notices/{modal}
as fina POST /notices/{modal}/carry village_code=64.72.01.1001 way=Paper carried_on={today}
expect 303
as fina POST /notices/{modal}/carry village_code=64.72.01.1001 way=Car carried_on={today}
expect 400 has "sudah tercatat disampaikan di sana" has "name=\"again\""
as fina POST /notices/{modal}/carry village_code=64.72.02.1001 way=Phone carried_on={today} heard=5
expect 303
as tari GET /notices/{modal}
expect 200 has "Mobil, Kertas" has "± 12" has "Belum sampai ke 1 kelurahan" has "Juga dibawa ke"
    finds "/notices/carriages/{lempar}\">Buka catatan"
as tari GET /notices
expect 200 has "/notices/{modal}#reach\">1 dari 2 kelurahan</a>"
as tari GET /notices/{modal}
expect 200 has "id=\"reach\"" has "/notices/{modal}/villages/64.72.01.1001\">± 12</a>"
as eva GET /notices/{modal}/villages/64.72.01.1001
expect 403
as kirana GET /notices/{modal}/villages/64.72.01.1001
expect 404
as tari GET /notices/{modal}/villages/64.72.01.1001
expect 200 has "Ibu yang mendengar: ± 12" has "Mobil" has "Kertas" lacks "± 5"
as tari GET /notices/{modal}/villages/64.72.08.1003
expect 404
as tari GET /notices/{modal}/villages/64.72.02.1001
expect 200 has "Ibu yang mendengar: ± 5"
as tari GET /notices/carriages/{lempar}
expect 200 lacks "Batalkan catatan"
as tari POST /notices/carriages/{lempar} because="Salah tulis."
expect 403
as fina POST /notices/carriages/{lempar} because=""
expect 400
as fina POST /notices/carriages/{lempar} because="Salah kelurahan (contoh)."
expect 303 to /notices/{modal}
as fina POST /notices/carriages/{lempar} because="Sekali lagi."
expect 422
as sari GET /notices/carriages/{lempar}
expect 200 has "Dibatalkan: Salah kelurahan (contoh)."
sql SELECT count(*) FROM bulletin_carriage_published ---- 2
as tari GET /notices/{modal}/villages/64.72.02.1001
expect 404
as sari POST /notices/{modal}/carry village_code=64.72.08.1003 way=Phone carried_on={today} heard=3
expect 303
as fina GET /notices/{modal}
expect 200 finds "/notices/carriages/{milik_sari}\">Buka catatan<span class=\"visually-hidden\">: Gunung Lingai"
as fina POST /notices/carriages/{milik_sari} because="Bukan catatan saya."
expect 403 has "Hanya yang mencatat"

as tari GET /notices/{modal}/sheet
expect 200 has "Bawa surat usaha dan foto (contoh)." has "/c/smd/notices" has "Kode QR"
as kirana GET /notices/{modal}/sheet
expect 404
as fina POST /notices/{modal}/withdraw because="Batal."
expect 403
as sari POST /notices/{modal}/withdraw because=""
expect 400
as sari POST /notices/{modal}/withdraw because="Dinas membatalkannya (contoh)."
expect 303 to /notices/{modal}
as sari POST /notices/{modal}/withdraw because="Sekali lagi."
expect 422
as sari GET /notices/{modal}/correct
expect 422
as fina POST /notices/{modal}/carry village_code=64.72.08.1003 way=Car carried_on={today} again=1
expect 303
as tari GET /notices/{modal}
expect 200 has "Kabar ini ditarik: Dinas membatalkannya (contoh)." lacks "Kabar untuk WhatsApp" lacks "/sheet"
as stranger GET /c/smd/notices/{modal}
expect 200 has "Kabar ini ditarik." lacks "membatalkannya"
as tari GET /notices/{modal}/sheet
expect 200 has "Kabar ini ditarik." lacks "membatalkannya"
as tari GET /notices state=Withdrawn
expect 200 has "Bantuan modal (contoh)"
