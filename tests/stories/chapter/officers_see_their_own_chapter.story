# description: officers are invited, sign in and see their own chapter; another chapter's officer is not there for them
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as stranger GET /
expect 200 has "KICI Samarinda (contoh)" has "KICI Balikpapan (contoh)"
as stranger GET /officers
expect 303 to /sign-in
as ketua GET /officers
expect 200 has "sari (contoh)" lacks "kirana"
as fina GET /officers
expect 200 has "ketua (contoh)"
as fina GET /officers/new
expect 403
as eva GET /officers
expect 403

as ketua POST /officers name="Bendahara (contoh)" position=treasurer term_from={today}
expect 303 to /officers/{officer}
as ketua GET /officers/{officer}
expect 200 has "Bendahara (contoh)" finds "/invitations/{token}"
as fina GET /officers/{officer}
expect 200 lacks "{token}"
as kirana GET /officers/{officer}
expect 404
sql SELECT count(*) FROM officer WHERE chapter_id = '{bpp}' ---- 1
