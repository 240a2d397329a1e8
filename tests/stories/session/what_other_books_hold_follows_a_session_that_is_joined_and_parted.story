# description: duties, support, practices, expectations, answers and mentoring of a session that was joined are at the one that stands, until the two are parted again
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina facilitator fani treasurer tari
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{ani}
as ketua POST /members full_name="Rina Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{rina}
as fina POST /sessions programme_id={programme} title="Sambal Fina" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{fina_s}
as fani POST /sessions programme_id={programme} title="Sambal Fani" place="Rumah RT 9" village_code=64.72.01.1005
    held_on={today} starts_at=10:00 ends_at=12:00
expect 303 to /sessions/{fani_s}
as fina POST /sessions/{fina_s}/attendance mark[{ani}]=present
expect 303
as fani POST /sessions/{fani_s}/attendance mark[{rina}]=present
expect 303
as fani POST /sessions/{fani_s}/close
expect 303
as fina POST /sessions/{fina_s}/close
expect 303

# Fani drives at both: two places at once.
as sari POST /duties/sorts name="Mengemudi (contoh)"
expect 303 to /duties/sorts
as sari GET /duties/sessions/{fina_s}
expect 200 finds "<option value=\"{setir}\">Mengemudi" finds "<option value=\"{officer}\">fani"
as sari POST /duties/sessions/{fina_s} duty_id={setir} officer_id={officer}
expect 303 to /duties/sessions/{fina_s}
as sari POST /duties/sessions/{fani_s} duty_id={setir} officer_id={officer}
expect 303 to /duties/sessions/{fani_s}
as sari GET /duties/officers/{officer}
expect 200 has "Dua tempat sekaligus"

# What partners gave on there, what was seen and said there, what goes on from there, and what it answers.
as sari POST /partners name="Dinas Contoh" kind=Agency since={today-200} contact="Wahyuni Contoh"
expect 303 to /partners/{dinas}
as sari POST /partners/{dinas}/receipts kind=Facility what="Wajan (contoh)" amount=6 unit=Piece received_on={today-20} unpromised=1
expect 303 to /partners/receipts/{wajan}
as fina POST /partners/receipts/{wajan}/given place=session:{fani_s} amount=2 given_on={today}
expect 303 to /partners/receipts/{wajan}
as sari POST /practices cerdas_value=Courteous name_id="Menyapa lebih dulu (contoh)"
expect 303 to /practices/{sapa}
as fina POST /practices/seen practice_id={sapa} member_id={ani} seen_on={today} session_id={fina_s} words="Menyapa semua (contoh)."
expect 303
as fani POST /practices/seen practice_id={sapa} member_id={ani} seen_on={today} session_id={fani_s} words="Menyapa tamu (contoh)."
expect 303
sql SELECT count(DISTINCT setting) FROM practice_seen_published ---- 2
as fani POST /expectations words="Kelas diteruskan (contoh)." who=Participant village_code=64.72.01.1005 urgency=Soon
    said_on={today} session_id={fani_s}
expect 303 to /expectations/{harap}
as sari POST /answers/{harap} doing=Session/{fani_s} because="Itulah yang diminta (contoh)." public_words="Kelas diteruskan (contoh)."
expect 303 to /answers/{harap}
as fani POST /doings/Session/{fani_s}/outcomes function=Latent who=Member words="Saya jadi berani (contoh)."
expect 303
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today} meets_every=14
    session_id={fani_s}
expect 303 to /mentoring/{circle}
as fani GET /sessions/{fani_s}/paste
expect 200
as fani POST /sessions/{fani_s}/paste list="1. Bu Tempel Contoh"
expect 303 to /sessions/{fani_s}/paste/{list}

as fina POST /sessions/{fina_s}/join other={fani_s}
expect 303 to /sessions/{fina_s}

as sari GET /duties/officers/{officer}
expect 200 lacks "Dua tempat sekaligus"
as sari GET /duties/sessions/{fani_s}
expect 200 has "Sambal Fina" has "/sessions/{fina_s}"
as sari POST /duties/sessions/{fani_s} duty_id={setir} officer_id={officer}
expect 400 has "Giliran ini sudah dicatat"
as fina GET /partners/receipts/{wajan}
expect 200 has "Sambal Fina" lacks "Sambal Fani"
sql SELECT village_code, CASE session_id WHEN '{fina_s}' THEN 'stands' END FROM support_given_published ---- 64.72.01.1005 | stands
sql SELECT count(*) FROM partner_session_reached WHERE session_id = '{fina_s}' ---- 1
sql SELECT count(DISTINCT setting) FROM practice_seen_published ---- 1
as fina GET /practices/women/{ani}
expect 200 has "Sambal Fina" lacks "Sambal Fani" lacks "/sessions/{fani_s}"
as fina GET /expectations/{harap}
expect 200 has "Sambal Fina" has "/sessions/{fina_s}" lacks "/sessions/{fani_s}"
as fina GET /mentoring/{circle}
expect 200 has "Sambal Fina" has "/sessions/{fina_s}" lacks "/sessions/{fani_s}"
as sari GET /answers/{harap}
expect 200 has "/doings/Session/{fina_s}" lacks "/doings/Session/{fani_s}" has "Sambal Fina"
as fina GET /doings/Session/{fani_s}
expect 200 has "Sambal Fina" has "Saya jadi berani (contoh)." has "Kelas diteruskan (contoh)."
as fani POST /doings/Session/{fani_s}/outcomes function=Latent who=Member words="Saya dapat pesanan (contoh)."
expect 303
as fina GET /doings/Session/{fina_s}
expect 200 has "Saya dapat pesanan (contoh)." has "Saya jadi berani (contoh)."
as tari GET /account/done answering=yes
expect 200 has "1 hal dikerjakan." has "/doings/Session/{fina_s}"
as tari GET /account
expect 200 has "/doings/Session/{fina_s}" lacks "/doings/Session/{fani_s}"
as sari POST /answers/{harap} doing=Session/{fina_s} because="Lagi."
expect 400 has "sudah dijawab dengan kegiatan itu"
as kirana GET /doings/Session/{fani_s}
expect 404

# What was pasted there is confirmed for the one that stands.
as fani GET /sessions/{fani_s}/paste/{list}
expect 200 has "Sambal Fina" has "Bu Tempel Contoh" has "/sessions/{fani_s}/paste/{list}"
as fani POST /sessions/{fani_s}/paste/{list} who[0]=walk_in
expect 303 to /sessions/{fina_s}
as fani GET /sessions/{fani_s}/paste
expect 200 has "Sambal Fina"
as fani POST /sessions/{fani_s}/paste list="1. Bu Susul Contoh"
expect 303 to /sessions/{fina_s}/paste/{late}

# They were two after all.
as tari GET /sessions/{fina_s}
expect 200 lacks "Pisahkan lagi"
as tari GET /sessions/{fani_s}
expect 200 has "disatukan dengan kegiatan lain" has "/sessions/{fina_s}" lacks "Pisahkan lagi" lacks "Kegiatan ini dibatalkan"
as tari GET /sessions/{fani_s}/part
expect 403
as kirana POST /sessions/{fani_s}/part
expect 404
as fina GET /sessions/{fina_s}/part
expect 422 has "tidak sedang disatukan"
as fina GET /sessions/{fina_s}
expect 200 has "“Sambal Fani” disatukan ke kegiatan ini." has "/sessions/{fani_s}/part"
as fina GET /sessions/{fani_s}
expect 200 has "disatukan dengan kegiatan lain" has "/sessions/{fani_s}/part" lacks "Jadi dilaksanakan" lacks "Kegiatan ini dibatalkan"
as fina GET /sessions/{fani_s}/part
expect 200 has "“Sambal Fani” menjadi kegiatan sendiri lagi, terlaksana" has "tetap di “Sambal Fina”"
    has "catatan HP untuk “Sambal Fani” yang tiba sesudah disatukan"
as fina in en GET /sessions/{fani_s}/part
expect 200 has "is a session of its own again, held as it was noted"
as fina POST /sessions/{fani_s}/part
expect 303 to /sessions/{fani_s}
again
expect 303 to /sessions/{fani_s}
# Phones hear of both: their sheets, what happened there, and whose consents they hold.
sql SELECT count(*) FROM feed_entry WHERE position = (SELECT max(position) FROM feed_entry) AND kind IN ('session.sheet', 'session.moments') ---- 4
sql SELECT count(*) FROM feed_entry WHERE position = (SELECT max(position) FROM feed_entry) AND kind = 'session.consents' ---- 1
as sari POST /sessions/{fani_s}/part
expect 303 to /sessions/{fani_s}
sql SELECT count(*) FROM session_parted ---- 1
sql SELECT count(*) FROM session_joined ---- 0
as fina GET /sessions/{fani_s}
expect 200 has "Terlaksana" has "1</dd>" lacks "disatukan dengan kegiatan lain" lacks "Ada kegiatan serupa"
as fina GET /sessions/{fina_s}
expect 200 lacks "Sambal Fani" lacks "Ada kegiatan serupa"
as fina GET /sessions/{fina_s}/history
expect 200 has "Rina Contoh" has "Disatukan dengan “Sambal Fani”" has "Dipisahkan lagi dari “Sambal Fani”"
as fina GET /sessions/{fani_s}/history
expect 200 has "Dipisahkan lagi dari “Sambal Fina”"
sql SELECT count(*) FROM presence_published ---- 2
sql SELECT count(*) FROM walk_in_current WHERE session_id = '{fina_s}' ---- 1
sql SELECT count(DISTINCT setting) FROM practice_seen_published ---- 2
as sari GET /duties/officers/{officer}
expect 200 has "Dua tempat sekaligus"
as sari GET /answers/{harap}
expect 200 has "/doings/Session/{fani_s}" lacks "/doings/Session/{fina_s}"
as fina GET /expectations/{harap}
expect 200 has "/sessions/{fani_s}"
as fina GET /doings/Session/{fani_s}
expect 200 has "Sambal Fani" has "Saya jadi berani (contoh)."
as fani GET /sessions/{fani_s}/paste/{list}
expect 200 has "Sambal Fani"
