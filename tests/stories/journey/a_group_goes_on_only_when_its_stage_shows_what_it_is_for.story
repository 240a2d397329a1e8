# description: a facilitator starts a group; a stage is refused by naming what is missing; strangers and others see nothing
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina treasurer tari
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as fina POST /journeys name="Kelompok Kue (contoh)" village_code=64.72.01.1001 facilitator="Fina (contoh)"
    begun_on={today-30}
expect 303 to /journeys/{group}
again
expect 303 to /journeys/{group}
sql SELECT count(*) FROM journey_group ---- 1

# The same name once more, an impossible day and a day to come keep what was typed.
as fina POST /journeys name="Kelompok Kue (contoh)" village_code=64.72.01.1001 facilitator="<script>"
    begun_on=2062-01-01
expect 400 has "&lt;script&gt;" has "Kelompok Kue (contoh)" lacks "<script>alert"
as fina POST /journeys name="Kelompok Lain (contoh)" village_code=elsewhere facilitator="Fina" begun_on=2026-02-31
expect 400 has "Kelompok Lain (contoh)"
sql SELECT count(*) FROM journey_group ---- 1

as fina GET /journeys
expect 200 has "Kelompok Kue (contoh)"
as fina in en GET /journeys/{group}
expect 200 has "Engagement" has "Visits and introductions"

as fina POST /journeys/{group}/advance because="Sudah saling kenal." reached_on={today}
expect 422 has "Sudah saling kenal."
as fina POST /journeys/{group}/contacts kind=Visit with_whom="Ketua RT (contoh)" about="Meminta izin."
    contacted_on={today-3}
expect 303 to /journeys/{group}/contacts
as fina POST /journeys/{group}/contacts kind=Visit with_whom="Ketua RT (contoh)" about="Besok." contacted_on={today+1}
expect 400 has "Besok."
as fina POST /journeys/{group}/graduate because="Cepat." reached_on={today}
expect 422
as fina POST /journeys/{group}/return stage=Planning because="Loncat." reached_on={today}
expect 422 has "masih pada tahap pertama"
sql SELECT count(*) FROM journey_stage ---- 1

as stranger GET /journeys/{group}
expect 303 to /sign-in
as tari GET /journeys/{group}
expect 403
as kirana GET /journeys/{group}
expect 404
as kirana POST /journeys/{group}/advance because="Bukan milik kami." reached_on={today}
expect 404
