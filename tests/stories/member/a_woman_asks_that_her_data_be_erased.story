# description: a woman asks that her data be erased; her name stands nowhere any more, and what she was counted in stays
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

# She came with a roster, was on a pasted list under her nickname, and once as a walk-in.
as sari POST /members/import file=@erased.csv
expect 303 to /members/import/{import}
as sari GET /members/import/{import}
eventually 200 has "Zubaidah Hasnawati Contoh" has "/confirm"
as sari POST /members/import/{import}/confirm
expect 303
as sari GET /members q=zubaidah
eventually 200 finds "href=\"/members/{zubai}\">Zubaidah"
as sari POST /members full_name="Yanti Contoh" village_code=64.72.01.1005
expect 303 to /members/{yanti}
as sari POST /members/{zubai}/correct full_name="Zubaidah Hasnawati Contoh" nickname="Mama Rafika" village_code=64.72.01.1005
    phone="0812-7788-9911" landmark="Belakang langgar Nurul (contoh)" business="Amplang Rafika (contoh)"
expect 303
as sari POST /programmes name="NGUNCI" purpose="Berkumpul." picture=Gathering
expect 303 to /programmes/{programme}
as fina POST /sessions programme_id={programme} title="Foto produk (contoh)" place="Balai RT 4 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as fina POST /sessions/{session}/paste list="1. Mama Rafika hadir\n2. Yanti"
expect 303 to /sessions/{session}/paste/{list}
as fina POST /sessions/{session}/paste/{list} who[0]={zubai} who[1]={yanti}
expect 303
as fina POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 4 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=13:00 ends_at=15:00
expect 303 to /sessions/{other}
as fina POST /sessions/{other}/walk-ins name="Mama Rafika" phone="0812-7788-9911"
expect 303
as fina GET /sessions/{other}/walk-ins
expect 200 finds "/walk-ins/{walk_in}/link"
as fina POST /sessions/{other}/walk-ins/{walk_in}/link member_id={zubai}
expect 303
as fina POST /sessions programme_id={programme} title="Kelas lanjut (contoh)" place="Balai RT 4 (contoh)"
    village_code=64.72.01.1005 held_on={today+2} starts_at=13:00 ends_at=15:00
expect 303 to /sessions/{coming}
as fina POST /sessions/{coming}/expected members={zubai}
expect 303

# The list comes again, with a newcomer.
as sari POST /members/import file=@erased_again.csv
expect 303 to /members/import/{again}
as sari GET /members/import/{again}
eventually 200 has "Rusmini Contoh" has "/confirm"
as sari POST /members/import/{again}/confirm
expect 303
as sari GET /members q=rusmini
eventually 200 finds "href=\"/members/{rusmini}\">Rusmini"
sql SELECT count(*) FROM roster_row WHERE full_name LIKE '%Hasnawati%' ---- 2

# Consent with its recording, a card, a group, mentoring, an interview, what was seen of her.
as sari POST /members/{zubai}/consents purpose=research channel=Voice witness="Saksi Rafika (contoh)" place="Rumah Rafika"
    given_on={today} proof=@answer.ogg
expect 303
as fina POST /members/{zubai}/card
expect 303
as fina POST /journeys name="Kelompok Amplang (contoh)" village_code=64.72.01.1005 facilitator="Fina (contoh)"
    begun_on={today-30}
expect 303 to /journeys/{group}
as fina POST /journeys/{group}/members member={zubai} joined_on={today-20} agreed=1
expect 303
as sari POST /mentoring mentor_id={zubai} member_id={yanti} purpose="Menghitung harga (contoh)." begun_on={today-10} meets_every=14
expect 303 to /mentoring/{circle}
as fina POST /mentoring/{circle}/meetings held_on={today-5} way=Met present={yanti} words="Menghitung (contoh)."
    step_what="Rafika membawa nota (contoh)." step_whose={zubai} step_due_on={today+9}
expect 303
as fina POST /journeys/{group}/needs kind=Need what="Modal untuk amplang Rafika (contoh)" said_by={zubai} said_on={today-9}
expect 303
as sari POST /members/{zubai}/consents purpose=network channel=Form given_on={today}
expect 303
as fina POST /network/women/{zubai}/rounds asked_on={today} way=Asked
expect 303 to /network/rounds/{round}
as fina POST /network/rounds/{round}/answers question=Helps named={yanti}
expect 303
as sari POST /independence/waves/baseline t1="500rb" t2="300.000" design_level=BeforeAfter
expect 303
as fina POST /independence/interviews member={zubai} round=Baseline
expect 303 to /independence/interviews/{interview}/P0
as fina POST /independence/interviews/{interview}/P0 answer[P0a]=1 answer[P0b]=1 answer[P0c]=1 answer[P0d]=1
expect 303
as fina GET /practices
expect 200 finds "/practices/{tepat}\">Datang tepat waktu"
as fina POST /practices/seen practice_id={tepat} member_id={zubai} seen_on={today} place="Balai (contoh)" words="Mama Rafika sudah menunggu (contoh)."
expect 303
as fina POST /sessions/{session}/moments text="Ibu Zubaidah Hasnawati Contoh memimpin doa makan (contoh)."
expect 303

# She was registered twice; the double was merged into her entry.
as sari POST /members full_name="Zubaidah Hasnawati Contoh" village_code=64.72.01.1005 another_woman=1
expect 303 to /members/{double}
as sari POST /members/{zubai}/merge same_woman={double}
expect 303
as sari GET /members/{zubai}
expect 200 finds "/merges/{merge}/undo"

# Only the secretariat; what others wrote of her is shown before; nothing happens until somebody looked who she is.
as fina GET /members/{zubai}/erase
expect 403
as sari GET /members/{zubai}
expect 200 has "/members/{zubai}/erase"
as sari GET /members/{zubai}/erase
expect 200 has "Zubaidah Hasnawati Contoh" has "Catatan yang menyebut namanya" has "href=\"/sessions/{session}" has "Tidak bisa dibatalkan"
as sari in en POST /members/{zubai}/erase
expect 400 has "href=\"#f-asked_on\"" has "href=\"#f-way\""
as sari POST /members/{zubai}/erase asked_on=kemarin way=Mimpi is_she=1
expect 400 has "kemarin"
as sari POST /members/{zubai}/erase asked_on={today+1} way=InPerson is_she=1
expect 400 has "Tanggal ini belum tiba"
as sari POST /members/{zubai}/erase asked_on={today} way=InPerson
expect 400 has "Pastikan dulu"
as fina POST /members/{zubai}/erase asked_on={today} way=InPerson is_she=1
expect 403
as kirana POST /members/{zubai}/erase asked_on={today} way=InPerson is_she=1
expect 404
as sari POST /members/import file=@erased.csv
expect 303 to /members/import/{unsure}
as sari GET /members/import/{unsure}
eventually 200 has "sudah terdaftar dari impor sebelumnya"
as sari POST /members/{zubai}/erase asked_on={today} way=InPerson is_she=1
expect 422 has "daftar impor yang belum dipastikan"
as sari POST /members/import/{unsure}/drop
expect 303
sql SELECT count(*) FROM member WHERE full_name LIKE 'Zubaidah%' ---- 2

as sari POST /members/{zubai}/erase asked_on={today} way=Message is_she=1
expect 303 to /members/{zubai}
again
expect 303 to /members/{zubai}
sql SELECT count(*) FROM feed_entry AS e JOIN feed_head AS h ON h.chapter_id = e.chapter_id AND h.position = e.position WHERE e.kind IN ('journey.group', 'mentoring.circle') ---- 2
as sari in en GET /members/{zubai}
expect 200 has "These data were erased" has "By message or phone" lacks "Zubai"
nowhere "Rafika"
nowhere "77889911"
nowhere "7788-9911"
nowhere "langgar Nurul"
sql SELECT count(*) FROM fact WHERE body LIKE '%Hasnawati%' ---- 1
sql SELECT count(*) FROM member_detail WHERE full_name LIKE '%Hasnawati%' ---- 0
sql SELECT count(*) FROM roster_row WHERE full_name LIKE '%Hasnawati%' OR cells LIKE '%Hasnawati%' ---- 0
sql SELECT count(*) FROM roster_lines WHERE lines LIKE '%Hasnawati%' ---- 0
sql SELECT count(*) FROM consent_published WHERE withdrawn_on IS NULL ---- 0
sql SELECT count(*) FROM consent_proof ---- 0
sql SELECT count(*) FROM interview ---- 0
sql SELECT count(*) FROM network_answer ---- 0
sql SELECT count(*) FROM network_round ---- 0
sql SELECT what, COALESCE(said_by, 'nobody') FROM journey_need ---- — | nobody
sql SELECT what FROM mentoring_step ---- —
sql SELECT count(*) FROM member_card_published ---- 0
sql SELECT count(*) FROM group_member_published WHERE left_on IS NULL ---- 0
sql SELECT count(*) FROM network_declined WHERE member_id = '{zubai}' ---- 1
sql SELECT count(*) FROM attendance_published WHERE member_id = '{zubai}' AND mark = 0 ---- 2
sql SELECT count(*) FROM sheet_published WHERE member_id = '{zubai}' AND session_id = '{coming}' ---- 0
as fina GET /mentoring/{circle}
expect 200 has "Datanya dihapus atas permintaannya"
as sari GET /members/book
expect 200 has "Yanti Contoh" lacks "—"
as sari GET /members
expect 200 has "Yanti Contoh" lacks "/members/{zubai}\""
as fina GET /sessions/{session}
expect 200 has "<dt>hadir</dt><dd>2</dd>"
as fina GET /sessions/{session}/attendance
expect 200 has "Yanti Contoh" lacks "Rafika"

# Nothing more is noted of her, and a new woman of her name is another.
as fina POST /practices/seen practice_id={tepat} member_id={zubai} seen_on={today} place="Balai (contoh)" words="Datang lagi (contoh)."
expect 400
as sari POST /members/{zubai}/consents purpose=research channel=Form given_on={today}
expect 422 has "sudah dihapus atas permintaannya"
as sari POST /members/{zubai}/correct full_name="Zubaidah" village_code=64.72.01.1005
expect 422
as sari POST /members/{zubai}/erase asked_on={today} way=Message is_she=1
expect 422
as sari POST /members/{zubai}/merges/{merge}/undo
expect 422 has "sudah dihapus atas permintaannya"
as sari GET /members/{double}
expect 200 has "Data sudah dihapus"
as fina POST /sessions/{other}/expected members={zubai}
expect 400
as fina GET /sessions/{session}/paste/{list}
expect 200
as fina POST /sessions/{session}/paste/{list} who[0]=walk_in who[1]=nobody
expect 422 has "Tempel lagi daftarnya"
as sari POST /members full_name="Zubaidah Hasnawati Contoh" village_code=64.72.01.1005 phone="0812-7788-9911"
expect 303
sql SELECT count(*) FROM member WHERE erased_on IS NULL ---- 3
