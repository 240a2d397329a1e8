# description: whoever uses the program over a network is offered its source, and told its licence
given chapter smd "KICI Samarinda (contoh)" chair ketua

as stranger GET /
expect 200 has "AGPL-3.0" has "/source.tar.gz"
as stranger GET /source.tar.gz
expect 200 type application/gzip
