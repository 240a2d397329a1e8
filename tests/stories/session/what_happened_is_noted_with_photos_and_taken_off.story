# description: what happened is noted with photos by a form and by a phone; who records sees it, and what is taken off is erased
given chapter smd "KICI Samarinda (contoh)" chair ketua treasurer dana facilitator fina

as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as ketua GET /sessions/{session}
expect 200 has "Catat yang terjadi" lacks "Yang terjadi</h2>"
as fina GET /sessions/{session}/moments/new
expect 200 has "Apa yang terjadi?" has "multipart/form-data"

# The secretariat's form, with scripts or without.
as fina POST /sessions/{session}/moments text="" photo=@foto.jpg
expect 400 has "Bagian ini perlu diisi"
as fina POST /sessions/{session}/moments text="Bu Ani dipukul suaminya (contoh)"
expect 400 has "mungkin membahayakan" has "name=\"means_otherwise\""
as fina POST /sessions/{session}/moments text="Poster anti kekerasan dipasang (contoh)" means_otherwise=1
expect 303 to /sessions/{session}
as fina POST /sessions/{session}/moments text="Bukan foto (contoh)" photo=@catatan.txt
expect 400 has "Ini bukan foto yang bisa dibuka"
as fina POST /sessions/{session}/moments text="Tiga resep dicoba, NIK 6472014502800001 (contoh)" photo=@foto.jpg
expect 303 to /sessions/{session}
again
expect 303 to /sessions/{session}
sql SELECT count(*) FROM moment ---- 2
sql SELECT count(*) FROM fact WHERE body LIKE '%6472014502800001%' OR body LIKE '%foto.jpg%' ---- 0
as ketua GET /sessions/{session}
expect 200 has "Yang terjadi" has "Tiga resep dicoba, NIK 64" lacks "6472014502800001" has "width=\"48\" height=\"36\"" has "loading=\"lazy\"" finds "/moments/{moment}/photos/{photo}\""
as ketua in en GET /sessions/{session}
expect 200 has "What happened" has "Photo 1 of 1"
as ketua GET /sessions/{session}/moments/{moment}/photos/{photo}
expect 200 has "Keluarkan foto ini" has "Tiga resep dicoba"
as ketua GET /sessions/{session}/moments/{moment}/photos/{photo}/file
expect 200 type image/jpeg lacks "Exif" lacks "contoh"
as ketua GET /sessions/{session}/moments/{moment}
expect 200 has "Keluarkan catatan ini" has "/photos/{photo}/file\""
as ketua GET /sessions/{session}/history
expect 200 has "Tiga resep dicoba" has "/photos/{photo}/file\""
as dana GET /sessions/{session}
expect 200 lacks "Tiga resep dicoba" lacks "/photos/"
as dana GET /sessions/{session}/history
expect 403
as dana GET /sessions/{session}/moments/{moment}/photos/{photo}/file
expect 403
as dana GET /sessions/{session}/moments/{moment}
expect 403

# A phone's note comes before its photo.
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{device}\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{device}", "n": 1, "kind": "session.note_moment", "at": 1795477800000, "about": ["{session}"], "form": {"text": "Ibu-ibu menghitung modal (contoh)", "photo": ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "{photo}"]}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{device}", "n": 2, "kind": "session.note_moment", "at": 1795477800000, "about": ["{session}"], "form": {"text": "Foto yang salah (contoh)", "photo": ["../../etc"]}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{device}", "n": 3, "kind": "session.note_moment", "at": 1795477800000, "about": ["{session}"], "form": {"text": "Lima foto (contoh)", "photo": ["1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "3aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "4aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "5aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"reject\"" has "000000000013\",\"s\":\"reject\""
as ketua GET /sessions/{session}
expect 200 has "Ibu-ibu menghitung modal" has "1 foto menyusul"
as ketua GET /devices/{device}
expect 200 has "1 berkas menyusul" has "Lima foto (contoh) (5 foto)"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n3
expect 200 has "session.moments" has "\"text\":\"Ibu-ibu menghitung modal (contoh)\"" has "\"photos\":2" lacks "{photo}" lacks "aaaaaaaaaaaaaaaa"
as ketua GET /sessions/{session}/moments/{moment}/photos/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
expect 404

# The same photo stands in two notes: it is erased when the second lets it go.
as ketua POST /sessions/{session}/moments/{moment}/photos/{photo}/take-off because=""
expect 400
as ketua POST /sessions/{session}/moments/{moment}/photos/{photo}/take-off because="Bu Ani tidak mau difoto (contoh)"
expect 303 to /sessions/{session}
as ketua GET /sessions/{session}/moments/{moment}/photos/{photo}/file
expect 404
sql SELECT count(*) FROM stored_file ---- 1
as ketua GET /sessions/{session}
expect 200 finds "/sessions/{session}/moments/{noted}/photos/{photo}\""
as fina GET /sessions/{session}/moments/{noted}
expect 200 has "Keluarkan catatan ini"
as fina POST /sessions/{session}/moments/{noted}/take-off because="Salah kegiatan (contoh)"
expect 303 to /sessions/{session}
as fina POST /sessions/{session}/moments/{noted}/take-off because="Salah kegiatan (contoh)"
expect 404
as ketua GET /sessions/{session}
expect 200 lacks "menghitung modal" lacks "foto menyusul"
as ketua GET /devices/{device}
expect 200 lacks "berkas menyusul"
sql SELECT count(*) FROM stored_file ---- 0
sql SELECT count(*) FROM moment_photo_taken_off ---- 1
sql SELECT count(*) FROM file_mention_published ---- 0
as ketua GET /sessions/{session}/history
expect 200 has "Foto dikeluarkan dan dihapus: Bu Ani tidak mau difoto (contoh)" has "Catatan dikeluarkan: Salah kegiatan (contoh)" lacks "menghitung modal" lacks "/photos/{photo}"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4
expect 200 lacks "menghitung modal"

# She takes off on her phone what she noted there; its photo, which has not come, is awaited no more.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{device}", "n": 4, "kind": "session.note_moment", "at": 1795477800000, "about": ["{session}"], "form": {"text": "Foto kabur (contoh)", "photo": ["cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"]}}]}
expect 200 has "000000000014\",\"s\":\"ok\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n6
expect 200 has "Foto kabur (contoh)" finds "\"id\":\"{blurred}\",\"text\":\"Foto kabur"
as ketua GET /devices/{device}
expect 200 has "1 berkas menyusul"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n7", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{device}", "n": 5, "kind": "session.take_moment_off", "at": 1795477800000, "about": ["{session}", "{blurred}"], "sup": ["019ab000-0000-7000-8000-000000000014"], "form": {"because": "Fotonya kabur (contoh)"}}]}
expect 200 has "000000000015\",\"s\":\"ok\""
as ketua GET /devices/{device}
expect 200 lacks "berkas menyusul"
as ketua GET /sessions/{session}/history
expect 200 has "Catatan dikeluarkan: Fotonya kabur (contoh)"

# She takes one photo out of a note on her phone; its words and its other photo stay.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n8", "sent_at": 1795477800000, "n_max": 6, "facts": [{"id": "019ab000-0000-7000-8000-000000000016", "v": 1, "dev": "{device}", "n": 6, "kind": "session.note_moment", "at": 1795477800000, "about": ["{session}"], "form": {"text": "Dua foto (contoh)", "photo": ["dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd", "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"]}}]}
expect 200 has "000000000016\",\"s\":\"ok\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n9
expect 200 finds "\"id\":\"{two}\",\"text\":\"Dua foto (contoh)"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n10", "sent_at": 1795477800000, "n_max": 7, "facts": [{"id": "019ab000-0000-7000-8000-000000000017", "v": 1, "dev": "{device}", "n": 7, "kind": "session.take_photo_off", "at": 1795477800000, "about": ["{session}", "{two}", "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"], "sup": ["019ab000-0000-7000-8000-000000000016"], "form": {"because": "Bu Ani tidak mau difoto (contoh)"}}]}
expect 200 has "000000000017\",\"s\":\"ok\""
as ketua GET /sessions/{session}
expect 200 has "Dua foto (contoh)" has "1 foto menyusul"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n9
expect 200 has "Dua foto (contoh)" has "\"photos\":1"
