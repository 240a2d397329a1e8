# description: the secretariat hands duties out; more than she said she can, two places at once and two that are kept apart are said as facts
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as eva GET /duties
expect 403
as fina GET /duties
expect 200 has "Belum ada tugas pengurus yang dicatat" lacks "/duties/turns/new" finds "/duties/officers/{fid}\">fina"
as fina GET /duties/turns/new
expect 403
as sari GET /duties/turns/new
expect 200 has "Belum ada tugas. Tambahkan yang pertama."
as sari GET /duties/holdings/new
expect 200 has "Belum ada tugas. Tambahkan yang pertama."
as fina GET /duties/sorts
expect 200 lacks "name=\"name\""
as fina POST /duties/sorts name="Mengemudi (contoh)"
expect 403
as sari POST /duties/sorts name="Jaga 081277778888"
expect 400 has "Nomor HP tidak dipakai sebagai nama" has "Jaga 081277778888"
as sari POST /duties/sorts name=""
expect 400 has "Bagian ini perlu diisi"
as sari POST /duties/sorts name="Nama tugas yang jauh lebih panjang daripada enam puluh huruf, contoh"
expect 400 has "paling banyak 60 huruf"
as sari POST /duties/sorts name="Mengemudi (contoh)"
expect 303 to /duties/sorts
again
expect 303 to /duties/sorts
as sari POST /duties/sorts name="mengemudi  (Contoh)"
expect 400 has "Tugas dengan nama ini sudah ada"
as sari POST /duties/sorts name="Memegang kas (contoh)"
expect 303 to /duties/sorts
as sari POST /duties/sorts name="Memeriksa kas (contoh)"
expect 303 to /duties/sorts
as sari GET /duties/turns/new
expect 200 finds "<option value=\"{kas}\">Memegang kas" finds "<option value=\"{periksa}\">Memeriksa kas" finds "<option value=\"{setir}\">Mengemudi"
sql SELECT count(*) FROM duty ---- 3
as kirana GET /duties/sorts
expect 200 lacks "Mengemudi (contoh)"
as kirana GET /duties/sorts/{setir}/end
expect 404
as kirana GET /duties/officers/{fid}
expect 404

as sari POST /duties/apart duty_id={kas} other_id={kas} because="Uang diperiksa orang lain (contoh)."
expect 400 has "Pilih dua tugas yang berbeda" has "Uang diperiksa orang lain (contoh)."
as kirana POST /duties/apart duty_id={kas} other_id={periksa} because="Uang diperiksa orang lain (contoh)."
expect 400 has "Pilih tugas dari daftar"
as sari POST /duties/apart duty_id={kas} other_id={periksa} because="Uang diperiksa orang lain (contoh)."
expect 303 to /duties/sorts
as sari POST /duties/apart duty_id={periksa} other_id={kas} because="Uang diperiksa orang lain (contoh)."
expect 400 has "sudah tidak boleh dirangkap"
as fina POST /duties/apart duty_id={kas} other_id={setir} because="Coba (contoh)."
expect 403

as sari POST /duties/holdings duty_id={kas} officer_id={fid} since={today-20} hours_a_week=200
expect 400 has "antara 0 dan 100"
as sari POST /duties/holdings duty_id={kas} officer_id={fid} since=2019-01-01 hours_a_week=2
expect 400 has "antara setahun lalu dan setahun lagi"
as kirana POST /duties/sorts name="Memegang kas (contoh)"
expect 303 to /duties/sorts
as kirana GET /duties/holdings/new
expect 200 finds "<option value=\"{kasbpp}\">Memegang kas" lacks "{fid}"
as kirana POST /duties/holdings duty_id={kasbpp} officer_id={fid} since={today} hours_a_week=2
expect 400 has "Pilih pengurus yang bertugas dari daftar"
as sari POST /duties/holdings duty_id={kasbpp} officer_id={fid} since={today} hours_a_week=2
expect 400 has "Pilih tugas dari daftar"
as fina POST /duties/holdings duty_id={kas} officer_id={fid} since={today-20} hours_a_week=2
expect 403
as sari POST /duties/holdings duty_id={kas} officer_id={fid} since={today-20} hours_a_week=2
expect 303 to /duties/officers/{fid}
as sari POST /duties/holdings duty_id={kas} officer_id={fid} since={today} hours_a_week=2
expect 400 has "Ia sudah memegang tugas ini"
as sari POST /duties/holdings duty_id={periksa} officer_id={fid} since={today-10} hours_a_week=1
expect 303 to /duties/officers/{fid}
as sari GET /duties/officers/{fid}
expect 200 has "Tidak boleh dirangkap" finds "/duties/holdings/{hkas}\">Memegang kas" finds "/duties/holdings/{hperiksa}\">Memeriksa kas" has "sejak"
as kirana GET /duties/holdings/{hkas}
expect 404
as fina GET /duties/holdings/{hkas}
expect 200 has "2 jam seminggu" lacks "Lepas tugas ini"
as fina POST /duties/holdings/{hperiksa}/end until={today} because="Diserahkan (contoh)."
expect 403
as sari POST /duties/holdings/{hperiksa}/end until={today-11} because="Diserahkan (contoh)."
expect 400 has "sebelum tugasnya dimulai"
as sari POST /duties/holdings/{hperiksa}/end until={today-9} because="Diserahkan karena ia dipukul suaminya (contoh)."
expect 400 has "mungkin membahayakan seseorang"
as sari POST /duties/holdings/{hperiksa}/end until={today-9} because="Diserahkan kepada bendahara (contoh)."
expect 303 to /duties/officers/{fid}
as sari POST /duties/holdings/{hperiksa}/end until={today-9} because="Sekali lagi (contoh)."
expect 422 has "Tugas ini sudah dilepas"
as sari GET /duties/holdings/{hperiksa}
expect 200 has "Dilepas: Diserahkan kepada bendahara (contoh)."

as tari POST /duties/officers/{fid}/capacity hours_a_week=1 said_on={today-30}
expect 403 has "dicatat oleh ia sendiri atau sekretariat"
as fina POST /duties/officers/{fid}/capacity hours_a_week=101 said_on={today-30}
expect 400 has "antara 0 dan 100"
as fina POST /duties/officers/{fid}/capacity hours_a_week=1 said_on={today+1}
expect 400 has "Tanggal ini belum tiba"
as fina POST /duties/officers/{fid}/capacity hours_a_week=1 said_on={today-30}
expect 303 to /duties/officers/{fid}
as fina GET /duties
expect 200 has "Melebihi kesanggupan" has "ia sanggup 1 jam" has "Memegang kas (contoh)"
as fina GET /duties/officers/{fid}?since={today-14}&until={today-14}
expect 200 has "Memegang kas (contoh)" has "ia sanggup 1 jam" finds "value=\"{today-14}\""
as fina GET /duties/officers/{fid}?since={today-200}&until={today-190}
expect 200 lacks "Memegang kas (contoh)" lacks "ia sanggup 1 jam"
as fina in en GET /duties
expect 200 has "she said she can do 1"

as sari POST /duties/turns duty_id={setir} officer_id={fid} day={today-3} from=08:00 until=07:00 zone=Wita place="Bantuas (contoh)"
expect 400 has "paling lama 16 jam" has "Bantuas (contoh)"
as sari POST /duties/turns duty_id={setir} officer_id={fid} day={today-3} from=22:00 until=02:00 zone=Wita place="Bantuas, Bu Ani 081277778888 (contoh)"
expect 303 to /duties/officers/{fid}
as sari POST /duties/turns duty_id={setir} officer_id={fid} day={today-2} from=00:30 until=02:30 zone=Wib place="Loa Bakung (contoh)"
expect 303 to /duties/officers/{fid}
again
expect 303 to /duties/officers/{fid}
sql SELECT count(*) FROM duty_turn ---- 2
as sari GET /duties/officers/{fid}
expect 200 has "Dua tempat sekaligus" finds "/duties/turns/{malam}\">Mengemudi (contoh), Bantuas, Bu Ani 08••••••••" finds "/duties/turns/{subuh}\">Mengemudi (contoh), Loa Bakung"
as kirana GET /duties/turns/{malam}
expect 404
as fina GET /duties/turns/{subuh}
expect 200 has "00.30–02.30 WIB" lacks "Tarik giliran ini"
as fina POST /duties/turns/{subuh}/retract because="Tidak jadi (contoh)."
expect 403
as sari POST /duties/turns/{subuh}/retract because=""
expect 400 has "Bagian ini perlu diisi"
as sari POST /duties/turns/{subuh}/retract because="Digantikan, WA 0812-3456-7890 (contoh)."
expect 303 to /duties/officers/{fid}
as sari POST /duties/turns/{subuh}/retract because="Lagi (contoh)."
expect 422 has "Giliran ini sudah ditarik"
as sari GET /duties/turns/{subuh}
expect 200 has "Ditarik: Digantikan, WA 08••••••••"
as sari GET /duties/officers/{fid}
expect 200 lacks "Dua tempat sekaligus"
sql SELECT count(*) FROM fact WHERE body LIKE '%3456-7890%' ---- 0

as sari POST /programmes name="MOCI (contoh)" purpose="Pelatihan keliling (contoh)." picture=Van
expect 303 to /programmes/{moci}
as sari POST /sessions programme_id={moci} title="Kelas kue (contoh)" place="Balai RT 3 (contoh)" village_code=64.72.01.1001 held_on={today+3} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as sari GET /sessions/{session}
expect 200 finds "/duties/sessions/{session}\">Siapa bertugas"
as fina GET /duties/sessions/{session}
expect 200 has "Belum ada yang bertugas" lacks "Tambah petugas"
as kirana GET /duties/sessions/{session}
expect 404
as fina POST /duties/sessions/{session} duty_id={setir} officer_id={fid}
expect 403
as sari POST /duties/sessions/{session} duty_id={setir} officer_id={fid}
expect 303 to /duties/sessions/{session}
as sari POST /duties/sessions/{session} duty_id={setir} officer_id={fid}
expect 400 has "Giliran ini sudah dicatat"
as sari POST /duties/turns duty_id={setir} officer_id={fid} day={today+3} from=10:30 until=12:00 zone=Wita place="Makroman (contoh)"
expect 303 to /duties/officers/{fid}
as sari GET /duties
expect 200 has "Dua tempat sekaligus" has "Balai RT 3 (contoh)" has "10.30–11.00 WITA"
as sari POST /sessions/{session}/cancel because="Hujan (contoh)."
expect 303
as sari GET /duties
expect 200 lacks "Dua tempat sekaligus"
as sari POST /duties/sessions/{session} duty_id={kas} officer_id={fid}
expect 422 has "Kegiatan ini dibatalkan"

as sari POST /duties/turns duty_id={setir} officer_id={fid} day={today-3} from=23:00 until=01:00 zone=Wita place="bantuas, bu ani 081277778888 (Contoh)"
expect 400 has "Giliran ini sudah dicatat"
as sari POST /duties/holdings duty_id={setir} officer_id={fid} since={today+5} hours_a_week=1
expect 303 to /duties/officers/{fid}
as sari POST /duties/holdings duty_id={setir} officer_id={fid} since={today} hours_a_week=1
expect 400 has "Ia sudah memegang tugas ini"
as sari POST /duties/sorts/{setir}/end because="Dijual (contoh)."
expect 422 has "Tugas ini masih dipegang"
as sari GET /duties/officers/{fid}
expect 200 finds "/duties/holdings/{hsetir}\">Mengemudi" has "sampai sekarang"
as fina POST /duties/holdings/{hsetir}/retract because="Coba (contoh)."
expect 403
as sari GET /duties/holdings/{hsetir}/retract
expect 200 has "Mengemudi (contoh), fina"
as kirana GET /duties/holdings/{hsetir}/retract
expect 404
as sari POST /duties/holdings/{hsetir}/retract because=""
expect 400 has "Bagian ini perlu diisi"
as sari POST /duties/holdings/{hsetir}/retract because="Salah pilih (contoh)."
expect 303 to /duties
as sari POST /duties/holdings/{hsetir}/retract because="Lagi (contoh)."
expect 422 has "sudah ditarik"
as sari GET /duties/holdings/{hsetir}
expect 200 has "Ditarik: Salah pilih (contoh)." lacks "Lepas tugas ini"
as fina POST /duties/sorts/{setir}/end because="Dijual (contoh)."
expect 403
as sari GET /duties/sorts/{setir}/end
expect 200 has "Mengemudi (contoh)"
as sari POST /duties/sorts/{setir}/end because="Mobilnya dijual (contoh)."
expect 303 to /duties/sorts
as sari POST /duties/sorts/{setir}/end because="Lagi (contoh)."
expect 422 has "sudah tidak dipakai"
as sari GET /duties/sorts
expect 200 has "Tidak dipakai lagi: Mobilnya dijual (contoh)." finds "/duties/apart/{apart}/end"
as sari GET /duties/apart/{apart}/end
expect 200 has "Boleh dirangkap lagi" has "Memeriksa kas (contoh)"
as kirana GET /duties/apart/{apart}/end
expect 404
as fina POST /duties/apart/{apart}/end because="Coba (contoh)."
expect 403
as sari POST /duties/apart/{apart}/end because="Hanya dua pengurus (contoh)."
expect 303 to /duties/sorts
as sari GET /duties/apart/{apart}/end
expect 404
as sari GET /duties/officers/{fid}
expect 200 lacks "Tidak boleh dirangkap"

# A duty ends with the office it was handed to.
as ketua GET /officers
expect 200 finds "/officers/{fid}"
as ketua POST /officers/{fid}/end because="Pindah kota (contoh)."
expect 303
as sari GET /duties/holdings/{hkas}
expect 200 lacks "sampai sekarang"
