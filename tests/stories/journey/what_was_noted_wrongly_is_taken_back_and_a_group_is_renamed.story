# description: a wrong note is struck through, a group gets another name, a visit waits for the farewell; others do none of it
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina treasurer tari
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as fina POST /journeys name="Kelompok Kue (contoh)" village_code=64.72.01.1001 facilitator="Fina (contoh)"
    begun_on={today-30}
expect 303 to /journeys/{group}
as fina POST /journeys/{group}/contacts kind=Visit with_whom="Ketua RT (contoh)" about="Salah kelompok."
    contacted_on={today-3}
expect 303
as fina GET /journeys/{group}/contacts
expect 200 finds "href=\"/journeys/{group}/notes/{note}\""

as stranger GET /journeys/{group}/notes/{note}
expect 303 to /sign-in
as tari GET /journeys/{group}/notes/{note}
expect 403
as kirana GET /journeys/{group}/notes/{note}
expect 404
as stranger POST /journeys/{group}/notes/{note} because="Iseng."
expect 401 has "Belum tersimpan" has "value=\"Iseng.\""
as tari POST /journeys/{group}/notes/{note} because="Iseng."
expect 403
as kirana POST /journeys/{group}/notes/{note} because="Iseng."
expect 404
as fina GET /journeys/{group}/notes/{note}
expect 200 has "Salah kelompok."
as fina POST /journeys/{group}/notes/{note} because=""
expect 400
as fina POST /journeys/{group}/notes/{note} because="Kunjungan itu untuk kelompok lain."
expect 303 to /journeys/{group}
again
expect 303 to /journeys/{group}
as fina GET /journeys/{group}/contacts
expect 200 has "<s>Salah kelompok.</s>" has "Kunjungan itu untuk kelompok lain."
as fina GET /journeys/{group}
expect 200 has "0 dari 3"

as stranger GET /journeys/{group}/rename
expect 303 to /sign-in
as tari GET /journeys/{group}/rename
expect 403
as kirana GET /journeys/{group}/rename
expect 404
as stranger POST /journeys/{group}/rename name="Milik kami"
expect 401 has "value=\"Milik kami\""
as tari POST /journeys/{group}/rename name="Milik kami"
expect 403
as kirana POST /journeys/{group}/rename name="Milik kami"
expect 404
as fina GET /journeys/{group}/rename
expect 200 has "Kelompok Kue (contoh)"
as fina POST /journeys/{group}/rename name="Kelompok Roti (contoh)"
expect 303 to /journeys/{group}
as fina GET /journeys
expect 200 has "Kelompok Roti (contoh)" lacks "Kelompok Kue (contoh)"

as stranger GET /journeys/{group}/visits
expect 303 to /sign-in
as tari GET /journeys/{group}/visits
expect 403
as kirana GET /journeys/{group}/visits
expect 404
as stranger POST /journeys/{group}/visits found="Baik." visited_on={today}
expect 401 has "Belum tersimpan"
as tari POST /journeys/{group}/visits found="Baik." visited_on={today}
expect 403
as kirana POST /journeys/{group}/visits found="Baik." visited_on={today}
expect 404
as fina GET /journeys/{group}/visits
expect 200 has "setelah kelompok dilepas"
as fina POST /journeys/{group}/visits found="Terlalu cepat." visited_on={today}
expect 422
sql SELECT count(*) FROM journey_visit ---- 0
