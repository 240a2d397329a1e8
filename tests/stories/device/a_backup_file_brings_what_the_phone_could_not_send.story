# description: a phone that cannot connect gives its notes in a file; they are taken in once, and nothing else is
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes json {"fact_id": "019ab000-0000-7000-8000-000000000002", "name": "MOCI", "purpose": "Mobil.", "picture": "Van"}
expect 200 has "019ab000-0000-86b4-b151-8b4a58d664cc"
as ketua POST /sessions json {"fact_id": "019ab000-0000-7000-8000-000000000003", "programme_id": "019ab000-0000-86b4-b151-8b4a58d664cc", "title": "Sambal (contoh)", "place": "Balai RT 5 (contoh)", "village_code": "64.72.01.1005", "held_on": "{today}", "starts_at": "09:00", "ends_at": "11:00"}
expect 200 has "019ab000-0000-803b-b31b-dc229c748799"
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina" lacks "Masukkan cadangan"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as fina POST /devices/rescue file=@cadangan.json
expect 400 has "bukan dari HP komunitas Ibu"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as fina GET /devices
expect 200 has "Masukkan cadangan HP"

as fina POST /devices/rescue file=@cadangan_berubah.json
expect 400 has "isinya berubah di jalan"
as fina POST /devices/rescue file=@a_backup_file_brings_what_the_phone_could_not_send.story
expect 400 has "bukan berkas cadangan HP"
sql SELECT count(*) FROM arrival ---- 0
as fina POST /devices/rescue file=@cadangan.json
expect 303 to /devices/{device}
again
expect 303 to /devices/{device}
as fina GET /devices
eventually 200 has "Semua catatan sudah sampai" has "2 dari 2 catatan"
as fina POST /devices/rescue file=@cadangan_disimpan_ulang.json
expect 303 to /devices/{device}
as fina GET /sessions/019ab000-0000-803b-b31b-dc229c748799/walk-ins
eventually 200 has "Ibu Berkas 1 (contoh)" has "Ibu Berkas 2 (contoh)"
sql SELECT count(*) FROM walk_in ---- 2

# The phone finds signal after all: what the file brought is not doubled.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n1", "sent_at": 1795477900000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "019ab000-0000-88dc-b803-ea07c6272025", "n": 1, "kind": "session.add_walk_in", "at": 1795477800001, "seen": 0, "about": ["019ab000-0000-803b-b31b-dc229c748799"], "form": {"name": "Ibu Berkas 1 (contoh)"}}]}
expect 200 has "\"s\":\"dup\",\"was\":\"ok\"" has "\"contig\":2"
sql SELECT count(*) FROM walk_in ---- 2
