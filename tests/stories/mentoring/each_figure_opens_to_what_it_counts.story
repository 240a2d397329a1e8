# description: what needs somebody, and what a mentor carries, opens to its rows; nobody reads them who does not walk along
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as sari POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as sari POST /members full_name="Yanti Contoh" village_code=64.72.02.1001
expect 303 to /members/{yanti}
as sari POST /members full_name="Wati Contoh" village_code=64.72.02.1001
expect 303 to /members/{wati}
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today-100} meets_every=14
expect 303 to /mentoring/{diam}
as sari POST /mentoring mentor_id={wati} member_id={yanti} purpose="Menjahit (contoh)." begun_on={today-100} meets_every=14
expect 303 to /mentoring/{lewat}
as fina POST /mentoring/{lewat}/meetings held_on={today-95} way=Met present={yanti} words="Terlalu lama (contoh)."
expect 303 to /mentoring/{lewat}
as fina POST /mentoring/{lewat}/meetings held_on={today-10} way=Call present={yanti} words="Pola rok (contoh)."
    step_what="Beli kain (contoh)." step_whose={yanti} step_due_on={today-2}
expect 303 to /mentoring/{lewat}

as fina GET /mentoring
expect 200 has "<dt>Berjalan</dt><dd><a href=\"/mentoring\">2</a>" has "/mentoring?need=Meeting\">1</a>" has "/mentoring?need=Outcome\">1</a>"
as tari GET /mentoring?need=Meeting
expect 403
as eva GET /mentoring?need=Outcome
expect 403
as fina GET /mentoring?need=Meeting
expect 200 has "Menghitung harga (contoh)." lacks "Menjahit (contoh)."
as fina in en GET /mentoring?need=Outcome
expect 200 has "Step past its day" has "Menjahit (contoh)." lacks "Menghitung harga (contoh)."
as fina GET /mentoring?need=Apa
expect 400

as fina GET /mentoring/mentors
expect 200 has "/mentoring?mentor_id={wati}\">1</a>" has "/mentoring/women/{wati}/mentees\">1</a>" has "/mentoring/women/{wati}/meetings\">1</a>"
as fina GET /mentoring?mentor_id={wati}
expect 200 has "Pendampingan yang berjalan" has "Menjahit (contoh)." lacks "Menghitung harga (contoh)."
as fina GET /mentoring?mentor_id={lewat}
expect 404
as tari GET /mentoring/women/{wati}/mentees
expect 403
as fina GET /mentoring/women/{wati}/mentees
expect 200 has "Yanti Contoh" has "Menjahit (contoh)." lacks "Rina Contoh"
as tari GET /mentoring/women/{wati}/meetings
expect 403
as kirana GET /mentoring/women/{wati}/meetings
expect 404
as fina in en GET /mentoring/women/{wati}/meetings
expect 200 has "Meetings of the last 90 days" has "Pola rok (contoh)." lacks "Terlalu lama (contoh)." finds "/mentoring/meetings/{temu}\""
as fina POST /mentoring/meetings/{temu}/retract because="Salah lingkar (contoh)."
expect 303 to /mentoring/{lewat}
as fina GET /mentoring/women/{wati}/meetings
expect 200 has "Tidak ada saat ini." lacks "Pola rok (contoh)."
as fina GET /mentoring/mentors
expect 200 lacks "/mentoring/women/{wati}/meetings"

as sari POST /mentoring/women/{wati}/capacity women=1
expect 303 to /mentoring/women/{wati}
as sari POST /mentoring/women/{wati}/capacity women=4
expect 303 to /mentoring/women/{wati}
as fina GET /mentoring/mentors
expect 200 has "/mentoring/women/{wati}#capacity\">4 ibu</a>"
as fina GET /mentoring/women/{wati}
expect 200 has "4 ibu" has "1 ibu" lacks "Simpan jumlahnya"
