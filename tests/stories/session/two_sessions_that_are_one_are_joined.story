# description: two officers without signal plan the same session; a person joins them, and late notes go to the one that stands
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina facilitator fani treasurer tari
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{ani}
as ketua POST /members full_name="Sari Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{sari}
as ketua POST /members full_name="Dewi Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{dewi}

# Fina's, and Fani's an hour later at another name for the same place; one in another village is no such.
as fina POST /sessions programme_id={programme} title="Sambal Fina" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{fina_s}
as fani POST /sessions programme_id={programme} title="Sambal Fani" place="Balai rt04" village_code=64.72.01.1005
    held_on={today} starts_at=10:00 ends_at=12:00
expect 303 to /sessions/{fani_s}
as fani POST /sessions programme_id={programme} title="Di tempat lain" place="Balai" village_code=64.72.01.1001
    held_on={today} starts_at=10:00 ends_at=12:00
expect 303 to /sessions/{elsewhere}
as fina POST /sessions/{fina_s}/attendance mark[{ani}]=present mark[{sari}]=present
expect 303
as fani POST /sessions/{fani_s}/attendance mark[{ani}]=present mark[{sari}]=excused mark[{dewi}]=present
expect 303
as fani POST /sessions/{fani_s}/walk-ins name="Bu Baru Contoh"
expect 303
as fani POST /sessions/{fani_s}/moments text="Contoh: sambal matang."
expect 303

as fina GET /sessions
expect 200 has "Mungkin dicatat dua kali"
as tari GET /sessions
expect 200 lacks "Mungkin dicatat dua kali"
as fina GET /sessions/{fina_s}
expect 200 has "Ada kegiatan serupa"
as fina GET /sessions/{elsewhere}
expect 200 lacks "Ada kegiatan serupa"
as fina GET /sessions/{fina_s}/alike
expect 200 has "Sambal Fani" has "Dicatat oleh fani (contoh)" lacks "Di tempat lain"
as fina in en GET /sessions/{fina_s}/alike
expect 200 has "Join it to this one"
as fina POST /sessions/{fina_s}/join other={elsewhere}
expect 422 has "tidak serupa lagi"
as kirana POST /sessions/{fina_s}/join other={fani_s}
expect 404

# Marks that differ are settled first where they stand.
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000051", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{device}\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 1, "facts": [{"id": "019ab000-0000-7000-8000-000000000052", "v": 1, "dev": "{device}", "n": 1, "kind": "session.record_attendance", "at": 1795477800000, "seen": 0, "about": ["{fani_s}"], "form": {"mark": {"{dewi}": "sick"}}}]}
expect 200 has "\"s\":\"ok\""
as fina POST /sessions/{fina_s}/join other={fani_s}
expect 422 has "Pilih dulu yang benar"
as fani POST /sessions/{fani_s}/disagreements member_id={dewi} mark=present
expect 303

# What was held stands: it is the other that is joined to it.
as fina POST /sessions/{fina_s}/close
expect 303
as fani POST /sessions/{fani_s}/join other={fina_s}
expect 422 has "sudah dicatat terlaksana"
as fina POST /sessions/{fina_s}/join other={fani_s}
expect 303 to /sessions/{fina_s}
again
expect 303 to /sessions/{fina_s}
as fina GET /sessions/{fina_s}
expect 200 has "sudah menjadi satu" has "Contoh: sambal matang." has "1 hal dicatat berbeda" lacks "Ada kegiatan serupa"
as fina GET /sessions/{fina_s}/disagreements
expect 200 has "Hadir, menurut fina (contoh)" has "Izin, menurut fani (contoh)" lacks "Dewi Contoh"
as fina GET /sessions/{fina_s}/walk-ins
expect 200 has "Bu Baru Contoh"
as fina GET /sessions/{fani_s}
expect 200 has "disatukan dengan kegiatan lain" has "/sessions/{fina_s}" lacks "Contoh: sambal matang."
as fina GET /sessions
expect 200 lacks "Mungkin dicatat dua kali"
sql SELECT count(*) FROM attendance_current WHERE session_id = '{fina_s}' AND mark < 4 ---- 3
sql SELECT count(*) FROM presence_published p JOIN session_published s ON s.session_id = p.session_id WHERE s.state <> 'cancelled' ---- 2

# What Fani's phone had not sent yet still arrives, at the session that stands.
as fani POST /sessions/{fani_s}/walk-ins name="Bu Telat Contoh"
expect 303 to /sessions/{fina_s}/walk-ins
as fani POST /sessions/{fani_s}/moments text="Contoh: semua membawa pulang."
expect 303 to /sessions/{fina_s}
as fani POST /sessions/{fani_s}/attendance/take-back members={dewi}
expect 303 to /sessions/{fina_s}
sql SELECT count(*) FROM attendance_current WHERE session_id = '{fina_s}' AND mark < 4 ---- 2

# The phone notes once more at the session it knows: it never saw what stands, so a person is asked.
as fina POST /sessions/{fina_s}/disagreements member_id={sari} mark=present
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000053", "v": 1, "dev": "{device}", "n": 2, "kind": "session.record_attendance", "at": 1795477800000, "seen": 999999, "about": ["{fani_s}"], "form": {"mark": {"{ani}": "sick"}}}]}
expect 200 has "\"s\":\"ok\""
sql SELECT mark FROM attendance_current WHERE session_id = '{fina_s}' AND member_id = '{ani}' ---- 2

# Two of the same hour that are two stay two, and nobody is asked again.
as fani POST /sessions programme_id={programme} title="Kelas lain" place="Masjid" village_code=64.72.01.1005
    held_on={today} starts_at=09:00 ends_at=10:00
expect 303 to /sessions/{class}
as fina POST /sessions/{class}/apart other={fina_s}
expect 303 to /sessions/{class}
as fina GET /sessions/{fina_s}
expect 200 lacks "Ada kegiatan serupa"
as fina GET /sessions/{class}/alike
expect 200 has "Tidak ada kegiatan yang serupa."
sql SELECT count(*) FROM session_apart ---- 1

# What a phone corrected of the plan while they were joined is tried again once they are parted; the wish to cancel it is not.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000054", "v": 1, "dev": "{device}", "n": 3, "kind": "session.correct_plan", "at": 1795477800000, "about": ["{fani_s}"], "form": {"place": "Rumah RT 9 (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000055", "v": 1, "dev": "{device}", "n": 4, "kind": "session.cancel", "at": 1795477800000, "about": ["{fani_s}"], "form": {"because": "Hujan (contoh)."}}]}
expect 200 has "000000000054\",\"s\":\"reject\",\"code\":\"session.already_cancelled\"" has "000000000055\",\"s\":\"reject\",\"code\":\"session.already_cancelled\""
as fani POST /sessions/{fani_s}/part
expect 303 to /sessions/{fani_s}
as fani GET /sessions/{fani_s}
eventually 200 has "Rumah RT 9 (contoh)"
sql SELECT code FROM arrival WHERE state = 2 ---- session.already_cancelled
