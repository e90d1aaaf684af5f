module parley/bench/peers

go 1.26.0

require parley v0.0.0

replace parley => ../..
