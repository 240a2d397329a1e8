# description: neighbours of one programme who never met are proposed, and a woman who stands alone to a broker near her
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as sari POST /members full_name="Budi Contoh" village_code=64.72.01.1001
expect 303 to /members/{budi}
as sari POST /members full_name="Citra Contoh" village_code=64.72.01.1002
expect 303 to /members/{citra}
as sari POST /members full_name="Dina Contoh" village_code=64.72.01.1001
expect 303 to /members/{dina}
as fina POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as fina POST /sessions programme_id={programme} title="Sambal" place="Balai RT 4" village_code=64.72.01.1001
    held_on={today-30} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{satu}
as fina POST /sessions/{satu}/attendance mark[{ani}]=present mark[{citra}]=present
expect 303
as fina POST /sessions/{satu}/close because=""
expect 303
as fina POST /sessions programme_id={programme} title="Amplang" place="Balai RT 5" village_code=64.72.01.1001
    held_on={today-20} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{dua}
as fina POST /sessions/{dua}/attendance mark[{budi}]=present mark[{citra}]=present
expect 303
as fina POST /sessions/{dua}/close because=""
expect 303
as fina GET /network
expect 200 has "4 ibu, 0 pasang"
as fina GET /network/suggestions
expect 200 has "Ani Contoh dan Budi Contoh" has "belum pernah bertemu" lacks "Yang akan diperkenalkan"
as tari GET /network/suggestions
expect 403
as eva GET /network/suggestions
expect 403
as fina GET /network/suggestions/decide sort=Neighbours one={ani} other={budi}
expect 200 has "Ya, saya perkenalkan"
as fina GET /network/suggestions/decide sort=Neighbours one={ani} other={ani}
expect 422 has "ternyata satu ibu"
as kirana GET /network/suggestions/decide sort=Neighbours one={ani} other={budi}
expect 404
as fina POST /network/suggestions sort=Neighbours one={ani} other={budi}
expect 400 has "Ani Contoh dan Budi Contoh"
as fina POST /network/suggestions sort=Neighbours one={ani} other={budi} decision=PutAway
expect 400 has "Tulis alasannya"
as tari POST /network/suggestions sort=Neighbours one={ani} other={budi} decision=Confirmed
expect 403
as fina POST /network/suggestions sort=Neighbours one={ani} other={budi} decision=Confirmed
expect 303 to /network/suggestions
again
expect 303 to /network/suggestions
sql SELECT count(*) FROM network_suggestion ---- 1
as fina GET /network/suggestions
expect 200 has "Yang akan diperkenalkan" has "Ani Contoh dan Budi Contoh</strong></p><p><span class=\"tag tag-info\""
as fina POST /network/suggestions sort=Neighbours one={ani} other={budi} decision=Confirmed
expect 422 has "sudah diputuskan"

# Ani, Budi and Citra come together twice; Dina stands alone, and Ani is tied into her village.
as fina POST /sessions programme_id={programme} title="Kue" place="Balai RT 6" village_code=64.72.01.1001
    held_on={today-10} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{tiga}
as fina POST /sessions/{tiga}/attendance mark[{ani}]=present mark[{budi}]=present mark[{citra}]=present
expect 303
as fina POST /sessions/{tiga}/close because=""
expect 303
as fina GET /network
expect 200 has "4 ibu, 2 pasang" finds "terbebani.</p><ul class=\"names\"><li><a href=\"/network/women/{citra}\">"
as fina GET /network/suggestions
expect 200 has "Dina Contoh belum terhubung. Citra Contoh penghubung di dekatnya." has "Ani Contoh dan Budi Contoh</strong></p><p><span class=\"tag tag-info\""
as sari POST /network/suggestions sort=AloneAndBroker one={dina} other={citra} decision=PutAway because="Sedang pulang kampung (contoh)."
expect 303 to /network/suggestions
as sari GET /network/suggestions
expect 200 has "Belum ada usul baru" has "Sedang pulang kampung (contoh)."
as sari GET /network/suggestions/decide sort=Neighbours one={citra} other={ani}
expect 422 has "Kedua ibu ini sudah terhubung"

# What was proposed a moment ago is still taken, with its session, when it is proposed no more.
as sari POST /network/suggestions sort=Neighbours one={dina} other={budi} session={tiga} decision=PutAway
    because="Rumahnya jauh (contoh)."
expect 303 to /network/suggestions
sql SELECT count(*) FROM network_suggestion WHERE session_id = '{tiga}' ---- 1
as sari GET /network/suggestions
expect 200 has "Rumahnya jauh (contoh)."

# What came of it: a tie appears after the two were made known.
as sari POST /members/{ani}/consents purpose=network channel=Form given_on={today}
expect 303
as fina POST /network/women/{ani}/rounds asked_on={today} way=Asked
expect 303 to /network/rounds/{ronde}
as fina POST /network/rounds/{ronde}/answers question=Helps named={budi}
expect 303 to /network/rounds/{ronde}
as sari in en GET /network/suggestions
expect 200 has "Ani Contoh and Budi Contoh</strong></p><p><span class=\"tag tag-leaf\"" has "Tied by now"

# The evaluator reads figures, and none of fewer than ten women.
as eva GET /network/figures
expect 200 has "Belum sampai 10 ibu" lacks "Ani Contoh" lacks "/network\""
as sari POST /members full_name="Erna Contoh" village_code=64.72.01.1001
expect 303
as sari POST /members full_name="Fatma Contoh" village_code=64.72.01.1001
expect 303
as sari POST /members full_name="Gina Contoh" village_code=64.72.01.1001
expect 303
as sari POST /members full_name="Hana Contoh" village_code=64.72.01.1001
expect 303
as sari POST /members full_name="Ira Contoh" village_code=64.72.01.1001
expect 303
as sari POST /members full_name="Juli Contoh" village_code=64.72.01.1001
expect 303
as eva GET /network/figures
expect 200 has "Ibu dalam jejaring</th><td class=\"num\">10<" has "Belum terhubung</th><td class=\"num\">tidak ditulis<"
    has "Pasang yang terhubung</th><td class=\"num\">tidak ditulis<" lacks "Contoh</a>"
as tari GET /network/figures
expect 403

# Dina withdraws: what was decided about her is listed no more, and nothing can be decided about her.
as sari POST /members/{dina}/consents purpose=network channel=Form given_on={today}
expect 303
as sari GET /members/{dina}/consents
expect 200 finds "consents/{izin}/withdraw"
as sari POST /members/{dina}/consents/{izin}/withdraw
expect 303
as sari GET /network/suggestions
expect 200 lacks "Dina Contoh" lacks "Rumahnya jauh (contoh)."
as sari GET /network/suggestions/decide sort=Neighbours one={ani} other={dina}
expect 422 has "Ibu ini tidak ingin disebut dalam jejaring"
