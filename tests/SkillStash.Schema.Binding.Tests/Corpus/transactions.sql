-- accepted
begin; create table t(a); rollback; create table t(b)
begin; create table t(a); savepoint x; create table u(a); rollback to x; commit; create table u(b)
savepoint x; create table u(a); release x; create table v(b)
create table t(a); begin; create index i on t(a); rollback

-- refused
