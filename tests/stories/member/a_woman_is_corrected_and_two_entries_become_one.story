# description: a correction is a new row, two entries of one woman become one by a person's decision, and that is undone
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari

as fina GET /members/new
expect 200
as fina POST /members full_name="Siti Aminah Contoh" village_code=64.72.01.1001 phone="0812-3456-7890"
expect 303 to /members/{siti}
as fina GET /members/{siti}/correct
expect 200 has "Siti Aminah Contoh"
as fina POST /members/{siti}/correct full_name="Siti Aminah Contoh Putri" village_code=64.72.01.1001
    phone="0812-3456-7890"
expect 303 to /members/{siti}
sql SELECT count(*) FROM member_detail ---- 2
as tari GET /members/book
expect 200 has "Siti Aminah Contoh Putri"
as fina GET /members/{siti}/consents/new purpose=schedule
expect 200 lacks "checked"

as fina POST /members full_name="Siti Aminah Contoh P" village_code=64.72.01.1001 phone="+62 812 3456 7890"
expect 422 has "Siti Aminah Contoh P" has "Siti Aminah Contoh Putri"
as fina POST /members full_name="Siti Aminah Contoh P" village_code=64.72.01.1001 phone="+62 812 3456 7890"
    another_woman=1
expect 303 to /members/{double}
as fina GET /members/{siti}/merge
expect 403
as sari GET /members/{siti}/merge
expect 200 has "Siti Aminah Contoh P"
as sari POST /members/{siti}/merge same_woman={siti}
expect 400
as sari POST /members/{siti}/merge same_woman={double}
expect 303 to /members/{siti}
sql SELECT count(*) FROM member_published WHERE merged_into IS NULL ---- 1
as sari GET /members/{siti}
expect 200 finds "/merges/{merge}/undo"
as fina POST /members/{siti}/merges/{merge}/undo
expect 403
as sari POST /members/{siti}/merges/{merge}/undo
expect 303 to /members/{siti}
again
expect 303 to /members/{siti}
sql SELECT count(*) FROM member_published WHERE merged_into IS NULL ---- 2
