# description: what came of a meeting and of a notice that was carried is told on the phone that noted them, whichever arrives first
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as ketua POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as ketua POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today-20} meets_every=14
expect 303 to /mentoring/{circle}
as ketua POST /notices title="Bantuan modal (contoh)" words="Bawa surat usaha (contoh)." about=Aid agency="Dinas (contoh)"
    check_at="Surat edaran" audience="Ibu usaha rumahan." valid_from={today-3} valid_until={today+20} villages=64.72.01.1001
expect 303 to /notices/{notice}
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{hers}\""

# Both are told before what they speak of is here, and wait for it.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000023", "v": 1, "dev": "{hers}", "n": 3, "kind": "enactment.tell_outcome", "at": 1795477800000, "about": ["Meeting", "019ab000-0000-82c3-b7b0-7a6cd84e6eb4"], "form": {"function": "Latent", "who": "Member", "words": "Sekarang mereka belanja bersama (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000024", "v": 1, "dev": "{hers}", "n": 4, "kind": "enactment.tell_outcome", "at": 1795477800000, "about": ["Carriage", "019ab000-0000-8ddc-a574-4f35fb623a23"], "form": {"function": "Manifest", "who": "Neighbour", "words": "Tiga ibu ikut mendaftar (contoh)."}}]}
expect 200 has "000000000023\",\"s\":\"held\"" has "000000000024\",\"s\":\"held\""
as ketua GET /devices/{hers}
expect 200 has "Sekarang mereka belanja bersama (contoh)."
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{hers}", "n": 1, "kind": "mentoring.note_meeting", "at": 1795477800000, "about": ["{circle}"], "form": {"held_on": "{today-1}", "way": "Met", "present": ["{rina}"], "words": "Modal dihitung bersama (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000022", "v": 1, "dev": "{hers}", "n": 2, "kind": "bulletin.note_carriage", "at": 1795477800000, "about": ["{notice}"], "form": {"village_code": "64.72.01.1001", "carried_on": "{today}", "way": "Car"}}]}
expect 200 has "000000000021\",\"s\":\"ok\"" has "000000000022\",\"s\":\"ok\""
as fina GET /doings/Meeting/019ab000-0000-82c3-b7b0-7a6cd84e6eb4
eventually 200 has "Sekarang mereka belanja bersama (contoh)." has "Yang juga terjadi"
as fina GET /doings/Carriage/019ab000-0000-8ddc-a574-4f35fb623a23
eventually 200 has "Tiga ibu ikut mendaftar (contoh)."
sql SELECT count(*) FROM doing_outcome ---- 2
