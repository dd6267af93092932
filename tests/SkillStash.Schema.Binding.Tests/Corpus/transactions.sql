-- accepted
begin; create table t(a); rollback; create table t(b)
begin; create table t(a); savepoint x; create table u(a); rollback to x; commit; create table u(b)
savepoint x; create table u(a); release x; create table v(b)
create table t(a); begin; create index i on t(a); rollback

-- refused

-- accepted
ATTACH ':memory:' AS 'Aux 1'; CREATE TABLE "aux 1".t(a);
BEGIN; ATTACH ':memory:' AS a; ROLLBACK; CREATE TABLE a.t(x);

-- refused
ATTACH ':memory:' AS a; CREATE TABLE a.t(x); CREATE INDEX i ON t(x);
ATTACH ':memory:' AS a; CREATE TABLE a.t(x); DETACH a; CREATE TABLE a.t(x);
