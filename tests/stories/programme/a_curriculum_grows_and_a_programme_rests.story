# description: a programme is a row with its curriculum; it grows by modules and is retired with a reason
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva

as fina GET /programmes/new
expect 200
as tari GET /programmes/new
expect 403
as fina POST /programmes name="Kelas Batik (contoh)" purpose="Membatik bersama (contoh)." picture=Van
expect 303 to /programmes/{programme}
again
expect 303 to /programmes/{programme}
as fina POST /programmes name="Kelas Batik (contoh)" purpose="Sekali lagi." picture=Submarine
expect 400 has "Sekali lagi."
as eva GET /programmes
expect 200 has "Kelas Batik (contoh)"
as fina POST /programmes/{programme}/modules name="Malam dan canting (contoh)" field=Craft outcome="Satu kain jadi."
expect 303
as fina POST /programmes/{programme}/modules name="" field=Craft outcome="Satu kain jadi."
expect 400 has "Satu kain jadi."
as tari GET /programmes/{programme}
expect 200 has "Malam dan canting (contoh)" lacks "/retire"
as fina GET /programmes/{programme}/retire
expect 403
as sari GET /programmes/{programme}/retire
expect 200
as sari POST /programmes/{programme}/retire because=""
expect 400
as sari POST /programmes/{programme}/retire because="Gurunya pindah."
expect 303
as fina GET /programmes/{programme}
expect 200 has "Gurunya pindah."
