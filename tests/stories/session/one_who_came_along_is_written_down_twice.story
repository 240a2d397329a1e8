# description: one who came along is written down by two officers; a person takes one of them off, and she counts once
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 5 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}

as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation_device}
as ketua GET /devices/invitations/{invitation_device}
expect 200 finds "/field/#t={token_device}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token_device}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{device}\""
as ketua POST /officers name="Rina (contoh)" position=facilitator term_from={today-30}
expect 303 to /officers/{rina}
as ketua POST /devices officer={rina}
expect 303 to /devices/invitations/{invitation_hers}
as ketua GET /devices/invitations/{invitation_hers}
expect 200 finds "/field/#t={token_hers}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000002", "token": "{token_hers}", "label": "HP Rina (contoh)", "device_key": "DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{hers}\""

# The same name on two phones, and twice on one: the second are two women.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{device}", "n": 1, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Marni Lestari Contoh"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{device}", "n": 2, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Siti Contoh"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{device}", "n": 3, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Siti Contoh"}}]}
expect 200 lacks "reject"
as fina GET /sessions/{session}
expect 200 lacks "mungkin dicatat dua kali"
as stranger by DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 1, "facts": [{"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{hers}", "n": 1, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu marni  lestari contoh"}}]}
expect 200 lacks "reject"
as fina GET /sessions/{session}
expect 200 has "Ada peserta baru yang mungkin dicatat dua kali."
as fina GET /sessions/{session}/walk-ins
expect 200 has "Mungkin satu orang, dicatat dua kali: oleh fina" finds "walk-ins/{second}/take-off"
as fina in en GET /sessions/{session}/walk-ins
expect 200 has "May be one person, noted twice: by fina"

# She is another woman of that name: it is not asked again, until one more is written down.
as fina POST /sessions/{session}/walk-ins/{second}/another
expect 303 to /sessions/{session}/walk-ins
again
expect 303 to /sessions/{session}/walk-ins
as fina GET /sessions/{session}/walk-ins
expect 200 has "Bu marni  lestari contoh" lacks "Mungkin satu orang"
as ketua POST /sessions/{session}/walk-ins name="Marni Lestari Contoh"
expect 303
as fina GET /sessions/{session}/walk-ins
expect 200 has "Mungkin satu orang" finds "walk-ins/{third}/another"
as fina POST /sessions/{session}/walk-ins/{third}/take-off because="Orang yang sama (contoh)."
expect 303 to /sessions/{session}/walk-ins
as fina POST /sessions/{session}/walk-ins/{third}/another
expect 404
as fina POST /sessions/{session}/walk-ins/{second}/take-off because="Orang yang sama, dicatat dua kali."
expect 303 to /sessions/{session}/walk-ins
as fina GET /sessions/{session}/walk-ins
expect 200 has "Marni Lestari Contoh" lacks "Bu marni  lestari" lacks "Mungkin satu orang"
as fina GET /sessions/{session}
expect 200 lacks "mungkin dicatat dua kali"
as fina GET /sessions/{session}/history
expect 200 has "Orang yang sama, dicatat dua kali."
sql SELECT count(*) FROM walk_in_current ---- 3
sql SELECT count(*) FROM walk_in ---- 5
sql SELECT count(*) FROM walk_in_another ---- 1
