# description: the secretariat hands out a turn of duty on its phone, at a session or elsewhere, and takes one back
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as kirana POST /duties/sorts name="Menjaga kas (contoh)"
expect 303
as ketua POST /duties/sorts name="Mengemudi (contoh)"
expect 303
as ketua POST /duties/sorts name="Memandu (contoh)"
expect 303
as ketua GET /duties/turns/new
expect 200 finds "<option value=\"{pandu}\">Memandu" finds "<option value=\"{setir}\">Mengemudi" finds "<option value=\"{fid}\">fina"
as ketua POST /duties/sorts/{pandu}/end because="Digabung (contoh)."
expect 303
as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{moci}
as ketua POST /sessions programme_id={moci} title="Belanja (contoh)" place="Pasar (contoh)" village_code=64.72.01.1001 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{pasar}
as ketua GET /devices
expect 200 finds "<option value=\"{of_ketua}\">ketua" finds "<option value=\"{of_fina}\">fina"
as ketua POST /devices officer={of_ketua}
expect 303 to /devices/invitations/{invitation_k}
as ketua GET /devices/invitations/{invitation_k}
expect 200 finds "/field/#t={token_k}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token_k}", "label": "HP ketua (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=h1
expect 200 finds "\"device_id\":\"{desk}\""
as ketua POST /devices officer={of_fina}
expect 303 to /devices/invitations/{invitation_f}
as ketua GET /devices/invitations/{invitation_f}
expect 200 finds "/field/#t={token_f}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000002", "token": "{token_f}", "label": "HP fina (contoh)", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=h2
expect 200 finds "\"device_id\":\"{hers}\""
as ketua POST /devices officer={of_ketua} is_loan=true
expect 303 to /devices/invitations/{invitation_l}
as ketua GET /devices/invitations/{invitation_l}
expect 200 finds "/field/#l={token_l}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000003", "token": "{token_l}", "label": "HP ketua (contoh)", "device_key": "JAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200

as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n1 limit=500
expect 200 has "duty.choices" has "{setir}" has "Mengemudi (contoh)" has "\"name\":\"fina (contoh)\"" has "\"zone\":\"Wita\""
    lacks "Memandu (contoh)" lacks "Menjaga kas" lacks "kirana"
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2 limit=500
expect 200 has "session.sheet" lacks "duty.choices"
as stranger by JAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n3 limit=500
expect 200 has "session.sheet" lacks "duty.choices"

# Two at once, so that she is in two places; one that is too long; one at the session that is told of no more than once.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 6, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{desk}", "n": 1, "kind": "duty.take_turn", "at": 1795477800000, "about": [], "form": {"duty_id": "{setir}", "officer_id": "{fid}", "day": "{today}", "from": "09:30", "until": "12:00", "zone": "Wita", "place": "Bantuas (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{desk}", "n": 2, "kind": "duty.take_turn_at", "at": 1795477800000, "about": ["{pasar}"], "form": {"duty_id": "{setir}", "officer_id": "{fid}"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{desk}", "n": 3, "kind": "duty.take_turn_at", "at": 1795477800000, "about": ["{pasar}"], "form": {"duty_id": "{setir}", "officer_id": "{fid}"}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{desk}", "n": 4, "kind": "duty.take_turn", "at": 1795477800000, "about": [], "form": {"duty_id": "{setir}", "officer_id": "{fid}", "day": "{today}", "from": "08:00", "until": "07:00", "zone": "Wita", "place": "Bantuas (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{desk}", "n": 5, "kind": "duty.take_turn", "at": 1795477800000, "about": [], "form": {"duty_id": "{pandu}", "officer_id": "{fid}", "day": "{today}", "from": "13:00", "until": "14:00", "zone": "Wita", "place": "Kas (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000016", "v": 1, "dev": "{desk}", "n": 6, "kind": "duty.take_turn_at", "at": 1795477800000, "about": ["019ab000-0000-8000-8000-000000000099"], "form": {"duty_id": "{setir}", "officer_id": "{fid}"}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"ok\"" has "000000000013\",\"s\":\"reject\""
    has "000000000014\",\"s\":\"reject\"" has "000000000015\",\"s\":\"reject\"" has "000000000016\",\"s\":\"held\""
    has "Giliran paling lama 16 jam"
as fina GET /duties/officers/{fid}
expect 200 has "Bantuas (contoh)" has "Belanja (contoh)" has "Dua tempat sekaligus"
as ketua GET /devices/{desk}
expect 200 has "fina (contoh) bertugas: Mengemudi (contoh), Belanja (contoh)" has "fina (contoh) bertugas: Mengemudi (contoh), Bantuas (contoh)"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 8, "facts": [{"id": "019ab000-0000-7000-8000-000000000017", "v": 1, "dev": "{desk}", "n": 7, "kind": "duty.retract_turn", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"because": "Salah catat (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000018", "v": 1, "dev": "{desk}", "n": 8, "kind": "duty.retract_turn", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"because": "Salah catat (contoh)."}}]}
expect 200 has "000000000017\",\"s\":\"ok\"" has "000000000018\",\"s\":\"reject\""
as fina GET /duties/officers/{fid}
expect 200 lacks "Bantuas (contoh)" lacks "Dua tempat sekaligus"
as ketua GET /devices/{desk}
expect 200 has "Giliran fina (contoh), Mengemudi (contoh), ditarik: Salah catat (contoh)."

# Another than the secretariat hands nothing out.
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n6", "sent_at": 1795477800000, "n_max": 1, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{hers}", "n": 1, "kind": "duty.take_turn", "at": 1795477800000, "about": [], "form": {"duty_id": "{setir}", "officer_id": "{fid}", "day": "{today}", "from": "15:00", "until": "16:00", "zone": "Wita", "place": "Loa Bakung (contoh)"}}]}
expect 200 has "000000000021\",\"s\":\"reject\""
sql SELECT count(*) FROM duty_turn ---- 2

# A duty that is new is on the phone with the next pull, and so is who came into office.
as ketua POST /duties/sorts name="Mencatat (contoh)"
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n7 limit=500
expect 200 has "Mencatat (contoh)"
