# description: a woman's question is noted without her name, sent, answered, shown, and brought back to her village
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /notices title="Bantuan modal (contoh)" words="Bawa surat usaha (contoh)." about=Aid agency="Dinas Usaha (contoh)"
    check_at="Surat edaran" audience="Ibu usaha rumahan." valid_from={today-3} valid_until={today+20}
expect 303 to /notices/{modal}
as tari GET /questions/new
expect 403
as fina GET /questions/new notice_id={modal}
expect 200 finds "value=\"{modal}\" selected" lacks "name=\"name\""
as fina POST /questions words="Suaminya sering mengancam (contoh)." village_code=64.72.01.1001 asked_on={today}
expect 400 has "mungkin membahayakan seseorang" has "name=\"means_otherwise\""
as fina POST /questions words="Ancaman banjir, di mana daftarnya? (contoh)" village_code=64.72.01.1001 asked_on={today}
    means_otherwise=1
expect 303 to /questions/{banjir}
as fina POST /questions words="Boleh daftar? WA 0812-3456-7890 (contoh)" village_code=99.99 asked_on={today}
expect 400 has "Pilih kelurahan dari daftar"
as fina POST /questions words="Boleh daftar? WA 0812-3456-7890 (contoh)" village_code=64.72.01.1001 asked_on={today+1}
expect 400 has "Tanggal ini belum tiba"
as kirana POST /questions words="Boleh daftar? (contoh)" village_code=64.72.01.1001 asked_on={today} notice_id={modal}
expect 400 has "Pilih kabar dari daftar"
as fina POST /questions words="Boleh daftar? WA 0812-3456-7890 (contoh)" village_code=64.72.01.1001 asked_on={today-2}
    notice_id={modal}
expect 303 to /questions/{daftar}
again
expect 303 to /questions/{daftar}
sql SELECT count(*) FROM question ---- 2
sql SELECT count(*) FROM fact WHERE body LIKE '%2-3456%' OR body LIKE '%123456%' ---- 0
as tari GET /questions/{daftar}
expect 200 has "Boleh daftar? WA 08••••••••" lacks "/send" lacks "Batalkan pertanyaan"
as tari GET /questions
expect 200 has "Boleh daftar?" has "2 hari" has "Belum dikirim"
as tari GET /notices/{modal}
expect 200 has "Boleh daftar?" lacks "Catat pertanyaan"
as tari GET /notices
expect 200 has "/questions?notice_id={modal}\">1</a>"
as tari GET /questions?notice_id={modal}
expect 200 has "Tentang kabar" has "Boleh daftar?" has "1 pertanyaan"
as kirana GET /questions?notice_id={modal}
expect 404

as sari POST /questions/{daftar}/answer answer="Boleh (contoh)." answered_on={today}
expect 422 has "Kirim dulu"
as fina POST /questions/{daftar}/send agency="Dinas Usaha (contoh)" channel=Letter sent_on={today}
expect 403
as sari POST /questions/{daftar}/send agency="Dinas Usaha (contoh)" channel=Letter sent_on={today-9}
expect 400 has "lebih awal dari langkah sebelumnya"
as sari POST /questions/{daftar}/send agency="Dinas Usaha (contoh)" channel=Letter sent_on={today-1}
expect 303 to /questions/{daftar}
as fina POST /questions/{daftar}/return returned_on={today}
expect 422 has "Catat dulu jawabannya"
as sari POST /questions/{daftar}/show is_shown=1
expect 422
as sari POST /questions/{daftar}/answer answer="" answered_on={today}
expect 400
as sari POST /questions/{daftar}/answer answer="Suaminya mengancam petugas (contoh)." answered_on={today}
expect 400 has "mungkin membahayakan seseorang" has "name=\"means_otherwise\""
as sari POST /questions/{daftar}/answer answer="Boleh, dengan surat usaha, tanya Bu Ani 0812-9999-8888 atau dinas 0541-743235 (contoh)." answered_on={today}
expect 303 to /questions/{daftar}
as sari GET /questions/{daftar}
expect 200 has "tanya Bu Ani 08•••••••• atau dinas 0541-743235"
sql SELECT count(*) FROM fact WHERE body LIKE '%2-9999%' OR body LIKE '%129999%' ---- 0
as sari POST /questions/{daftar}/send agency="Kelurahan (contoh)" channel=Call sent_on={today}
expect 422 has "sudah dijawab"
as stranger GET /c/smd/notices/{modal}
expect 200 lacks "Boleh daftar?" lacks "Boleh, dengan surat usaha"
as fina POST /questions/{daftar}/show is_shown=1 has_read=1
expect 403
as sari GET /questions/{daftar}
expect 200 has "Baca dulu: tidak boleh ada nama atau hal pribadi" has "name=\"has_read\""
as sari POST /questions/{daftar}/show is_shown=1
expect 400 has "Baca dulu keduanya" has "name=\"returned_on\" type=\"date\" autocomplete=\"off\" value=\"{today}\""
as stranger GET /c/smd/notices/{modal}
expect 200 lacks "Boleh daftar?"
as sari POST /questions/{daftar}/show is_shown=1 has_read=1
expect 303 to /questions/{daftar}
as sari POST /questions/{daftar}/show is_shown=1 has_read=1
expect 422
as stranger GET /c/smd/notices/{modal}
expect 200 has "Boleh daftar? WA 08••••••••" has "Boleh, dengan surat usaha, tanya Bu Ani 08••••••••" has "Dinas Usaha (contoh)" lacks "Rawa Makmur"
as sari POST /questions/{daftar}/answer answer="Boleh, cukup KTP (contoh)." answered_on={today}
expect 303
as stranger GET /c/smd/notices/{modal}
expect 200 lacks "Boleh, cukup KTP (contoh)." lacks "Boleh daftar?"
as sari POST /questions/{daftar}/show is_shown=1 has_read=1
expect 303
as sari POST /questions/{daftar}/show is_shown=0
expect 303
as stranger GET /c/smd/notices/{modal}
expect 200 lacks "Boleh, cukup KTP (contoh)."
as tari POST /questions/{daftar}/return returned_on={today}
expect 403
as fina POST /questions/{daftar}/return returned_on={today-1}
expect 400 has "lebih awal dari langkah sebelumnya"
as fina POST /questions/{daftar}/return returned_on={today}
expect 303 to /questions/{daftar}
as fina POST /questions/{daftar}/return returned_on={today}
expect 422
as sari POST /questions/{daftar}/answer answer="Boleh, cukup KTP dan foto (contoh)." answered_on={today}
expect 303
as tari GET /questions state=Returned
expect 200 lacks "Boleh daftar?"
as fina POST /questions/{daftar}/return returned_on={today}
expect 303 to /questions/{daftar}
sql SELECT count(*) FROM question_return ---- 2
as tari GET /questions state=Returned
expect 200 has "Boleh daftar?" lacks "Ancaman banjir"
as sari POST /questions/{banjir}/send agency="Kelurahan (contoh)" channel=Visit sent_on={today}
expect 303
as sari POST /questions/{banjir}/answer answer="Di balai (contoh)." answered_on={today}
expect 303
as sari POST /questions/{banjir}/show is_shown=1 has_read=1
expect 422 has "tidak tentang satu kabar"
as tari POST /questions/{banjir}/retract because="Salah."
expect 403
as fina POST /questions/{banjir}/retract because=""
expect 400
as fina POST /questions/{banjir}/retract because="Suaminya mengancam (contoh)."
expect 400 has "mungkin membahayakan seseorang"
as sari POST /notices/{modal}/withdraw because="Batal (contoh)."
expect 303
as fina GET /questions/new
expect 200 lacks "{modal}"
as fina GET /questions/new notice_id={modal}
expect 200 finds "value=\"{modal}\" selected"
as fina POST /questions/{banjir}/retract because="Tercatat dua kali (contoh)."
expect 303 to /questions/{banjir}
as fina POST /questions/{banjir}/return returned_on={today}
expect 422
as tari GET /questions state=Retracted
expect 200 has "Ancaman banjir"
sql SELECT count(*) FROM bulletin_question_published WHERE returned_on IS NOT NULL ---- 1
sql SELECT count(*) FROM bulletin_question_published ---- 1
