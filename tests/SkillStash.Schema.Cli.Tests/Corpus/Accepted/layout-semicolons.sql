;;; CREATE TABLE a (x);; ;
/* between */ ; -- and
CREATE TABLE b (y) ; CREATE TABLE c(z)
