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
expect 200 has "Malam dan canting (contoh)" lacks "/retire" lacks "/correct"
as fina GET /programmes/{programme}
expect 200 finds "/modules/{module}"
as fina GET /programmes/{programme}/modules/{module}
expect 200 has "Satu kain jadi."
as fina POST /programmes/{programme}/modules/{module} name="Malam (contoh)" field=Submarine outcome="Dua kain jadi."
expect 400 has "Dua kain jadi."
as fina POST /programmes/{programme}/modules/{module} name="Malam (contoh)" field=Craft outcome="Dua kain jadi."
expect 303 to /programmes/{programme}
as fina POST /programmes name="Kelas Kue (contoh)" purpose="Memanggang bersama (contoh)." picture=Kitchen
expect 303 to /programmes/{other}
as fina GET /programmes/{other}/modules/{module}
expect 404
as fina GET /programmes/{programme}/correct
expect 200 has "Membatik bersama (contoh)."
as fina POST /programmes/{programme}/correct name="kelas kue (contoh)" purpose="Nama yang sudah ada." picture=Van
expect 400 has "Nama yang sudah ada."
as fina POST /programmes/{programme}/correct name="Kelas Batik (contoh)" purpose="Membatik di rumah (contoh)."
    picture=Hands
expect 303 to /programmes/{programme}
as eva GET /programmes/{programme}
expect 200 has "Membatik di rumah (contoh)." has "Malam (contoh)" has "Dua kain jadi."
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
as fina POST /programmes/{programme}/correct name="Kelas Batik (contoh)" purpose="Masih." picture=Hands
expect 422
