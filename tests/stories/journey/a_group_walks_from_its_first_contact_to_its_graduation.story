# description: a group walks all seven stages on what it shows, goes back once with a reason, and is seen off
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina

as sari POST /programmes name="NGUNCI" purpose="Berkumpul." picture=Gathering
expect 303 to /programmes/{programme}
as fina GET /journeys/new
expect 200
as fina POST /journeys name="Kelompok Sambal (contoh)" village_code=64.72.01.1001 facilitator="Fina (contoh)"
    begun_on={today-300}
expect 303 to /journeys/{group}
as fina GET /journeys/stages/1
expect 200 has "Kelompok Sambal (contoh)"

# Engagement: contacts, women who agreed, their consent.
as fina GET /journeys/{group}/contacts
expect 200
as fina POST /journeys/{group}/contacts kind=Visit with_whom="Ketua RT (contoh)" about="Izin." contacted_on={today-299}
expect 303
as fina POST /journeys/{group}/contacts kind=Call with_whom="Kader (contoh)" about="Janji." contacted_on={today-298}
expect 303
as fina POST /journeys/{group}/contacts kind=Introduction with_whom="Ibu-ibu (contoh)" about="Kenal."
    contacted_on={today-297}
expect 303
as fina POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as fina POST /members full_name="Beti Contoh" village_code=64.72.01.1001
expect 303 to /members/{beti}
as fina POST /members full_name="Citra Contoh" village_code=64.72.01.1001
expect 303 to /members/{citra}
as fina POST /members full_name="Dina Contoh" village_code=64.72.01.1001
expect 303 to /members/{dina}
as fina POST /members full_name="Erna Contoh" village_code=64.72.01.1001
expect 303 to /members/{erna}
as fina POST /members full_name="Fitri Contoh" village_code=64.72.01.1001
expect 303 to /members/{fitri}
as fina GET /journeys/{group}/members q=ani
expect 200 has "Ani Contoh"
as fina POST /journeys/{group}/members member={ani} joined_on={today-301} agreed=1
expect 400 has "sebelum kelompok mulai"
as fina POST /journeys/{group}/members member={ani} joined_on={today-290} agreed=1
expect 303
as fina POST /journeys/{group}/members member={beti} joined_on={today-290} agreed=1
expect 303
as fina POST /journeys/{group}/members member={citra} joined_on={today-290} agreed=1
expect 303
as fina POST /journeys/{group}/members member={dina} joined_on={today-290} agreed=1
expect 303
as fina POST /journeys/{group}/members member={erna} joined_on={today-290} agreed=1
expect 303
as fina POST /journeys/{group}/members member={fitri} joined_on={today-290} agreed=1
expect 303
as fina GET /journeys/{group}/members/{fitri}/leave
expect 200 has "Fitri Contoh"
as fina POST /journeys/{group}/members/{fitri}/leave left_on={today-285}
expect 303
as fina POST /journeys/{group}/advance because="Belum." reached_on={today-280}
expect 422
as fina POST /members/{ani}/consents purpose=schedule channel=Form given_on={today-280}
expect 303
as fina GET /journeys/{group}/members
expect 200 has "Kabar jadwal kegiatan" has "belum ada, catat" has "/members/{beti}/consents"
as fina POST /members/{beti}/consents purpose=schedule channel=Form given_on={today-280}
expect 303
as fina POST /members/{citra}/consents purpose=schedule channel=Form given_on={today-280}
expect 303
as fina POST /members/{dina}/consents purpose=schedule channel=Form given_on={today-280}
expect 303
as fina POST /members/{erna}/consents purpose=schedule channel=Form given_on={today-280}
expect 303
as fina POST /journeys/{group}/advance because="Sudah kenal." reached_on={today-280}
expect 303

# Assessment: needs, strengths, everybody asked.
as fina GET /journeys/{group}/needs
expect 200
as fina POST /journeys/{group}/needs kind=Need what="Modal kecil (contoh)" said_by={ani} said_on={today-275}
expect 303
as fina POST /journeys/{group}/needs kind=Need what="Tempat jualan" said_on={today-275}
expect 303
as fina POST /journeys/{group}/needs kind=Need what="Belajar mencatat" said_on={today-275}
expect 303
as fina POST /journeys/{group}/needs kind=Strength what="Pandai memasak" said_on={today-275}
expect 303
as fina GET /journeys/{group}/interviews
expect 200 has "Ani Contoh"
as fina POST /journeys/{group}/interviews member={ani} wave=Endline outcome=Answered
expect 422 has "Wawancara awal ibu ini belum selesai."
as fina POST /journeys/{group}/interviews member={ani} wave=Baseline outcome=Answered
expect 303
as fina POST /journeys/{group}/interviews member={beti} wave=Baseline outcome=Answered
expect 303
as fina POST /journeys/{group}/interviews member={citra} wave=Baseline outcome=Answered
expect 303
as fina POST /journeys/{group}/interviews member={dina} wave=Baseline outcome=Answered
expect 303
as fina POST /journeys/{group}/interviews member={erna} wave=Baseline outcome=Declined
expect 303
as fina POST /journeys/{group}/advance because="Sudah didengar." reached_on={today-270}
expect 303

# Planning: two options and a vote.
as fina GET /journeys/{group}/options
expect 200
as fina POST /journeys/{group}/options name="Sambal kemasan (contoh)"
expect 303
as fina POST /journeys/{group}/options name="sambal Kemasan (contoh)"
expect 400 has "Pilihan ini sudah ada"
as fina POST /journeys/{group}/options name="Katering rapat (contoh)" details="Untuk kelurahan."
expect 303
as fina GET /journeys/{group}/votes
expect 200 finds "<option value=\"{option}\">Sambal kemasan (contoh)"
as fina POST /journeys/{group}/votes voted_on={today-265} vote[{ani}]={option} vote[{beti}]={option}
    vote[{citra}]={option}
expect 303
as fina POST /journeys/{group}/advance because="Sambal dipilih." reached_on={today-264}
expect 303

# Back to planning once, with a reason, and on again.
as fina GET /journeys/{group}/return
expect 200
as fina POST /journeys/{group}/return stage=Planning because="" reached_on={today-262}
expect 400
as fina POST /journeys/{group}/return stage=Planning because="Ada usul baru." reached_on={today-262}
expect 303
as fina POST /journeys/{group}/advance because="Tetap sambal." reached_on={today-261}
expect 303

# Action plan and implementation: steps, a session held.
as fina GET /journeys/{group}/steps
expect 200
as fina POST /journeys/{group}/steps what="Uji resep (contoh)" owner={ani} due_on={today-200}
expect 303
as fina POST /journeys/{group}/advance because="Langkah jelas." reached_on={today-250}
expect 303
as fina POST /sessions programme_id={programme} group_id={group} title="Masak bersama" place="Balai RT"
    village_code=64.72.01.1001 held_on={today-210} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as fina POST /sessions/{session}/attendance mark[{ani}]=present
expect 303
as fina POST /sessions/{session}/close because=""
expect 303
as fina GET /journeys/{group}/steps
expect 200 finds "/steps/{step}\""
as fina GET /journeys/{group}/steps/{step}
expect 200 has "Uji resep (contoh)"
as fina POST /journeys/{group}/steps/{step} kind=Dropped because="" ended_on={today-200}
expect 400
as fina POST /journeys/{group}/steps/{step} kind=Done ended_on={today-200}
expect 303
as fina POST /journeys/{group}/advance because="Semua jalan." reached_on={today-190}
expect 303

# Evaluation and termination.
as fina GET /journeys/{group}/findings
expect 200
as fina POST /journeys/{group}/findings kind=Worked what="Pesanan tetap (contoh)" found_on={today-180}
expect 303
as fina POST /journeys/{group}/interviews member={ani} wave=Endline outcome=Answered
expect 303
as fina POST /journeys/{group}/interviews member={beti} wave=Endline outcome=Answered
expect 303
as fina POST /journeys/{group}/interviews member={citra} wave=Endline outcome=Answered
expect 303
as fina POST /journeys/{group}/interviews member={dina} wave=Endline outcome=Answered
expect 303
as fina POST /journeys/{group}/interviews member={erna} wave=Endline outcome=Declined
expect 303
as fina POST /journeys/{group}/advance because="Dilihat bersama." reached_on={today-170}
expect 303
as fina GET /journeys/{group}/handover
expect 200
as fina POST /journeys/{group}/graduate because="Cepat." reached_on={today}
expect 422
as fina POST /journeys/{group}/handover carried_by="Bu Ani Contoh" what="Buku kas." follow_up_on={today+60}
expect 303
as fina GET /journeys/{group}/print
expect 200 has "Kelompok Sambal (contoh)"
as fina POST /journeys/{group}/graduate because="Jalan sendiri." reached_on={today}
expect 303
again
expect 303
as fina GET /journeys/{group}/farewell
expect 200 has "Selamat, Bu."
sql SELECT count(*) FROM journey_graduation ---- 1
sql SELECT count(*) FROM journey_stage ---- 9

# The door stays open: a visit after the farewell.
as fina GET /journeys/{group}/visits
expect 200
as fina POST /journeys/{group}/visits found="" visited_on={today}
expect 400
as fina POST /journeys/{group}/visits found="Pesanan jalan terus (contoh)." visited_on={today} next_on={today+90}
expect 303
as fina GET /journeys/{group}/visits
expect 200 has "Pesanan jalan terus (contoh)."
