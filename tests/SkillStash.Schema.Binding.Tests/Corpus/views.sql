-- accepted
create view v as select 1; create view if not exists v as select 2
create table v(a); create view if not exists v as select 2
create view v as select 1; create table if not exists v(a)
create table t(a int, b text, c real, d blob, e numeric, f datetime, g varchar(3)); create view v as select a,b,c,d,e,f,g,a+1,a||b,'x',1,1.5,null,x'00',cast(a as text),cast(a as varchar(4)),-a,+a,(a),a collate nocase,count(*),max(b),coalesce(a,b),abs(a),a=b,(select b from t),exists(select 1),case when 1 then a else b end,a is null,a in (1), rowid, _rowid_, oid, true, date('now'), current_timestamp, sum(c), lower(b),iif(a,b,b), ifnull(a,a),length(b), likely(a), a->'x', a->>'x', not a, ~a, a and b,typeof(a),round(c),min(a,b) from t
create table t(a int, b text, c real); create view v as select a, b, c, 'x', 1, cast(a as int), a, a from t union all select 1, 1, 'x', 'y', 'z', 'x', b, null from t
create table t(a,b); create view v as select a, a, a, A, a as x, b as X, a+1, a+1, a /* c */ + 2 ,  +a, 'a' from t
create table t(a,b); create view v(x,x,y) as select 1,2,3
create table t(a,b); create view v(x) as select 1,2,3
create view v as values(1,'x'),(2,'y')
create view v as select * from nope
create view v as select * from v
create table t(a); create view v as select * from main.t; create temp view w as select * from temp.t
create view main.v as select 1
create view v as select raise(ignore)
create view v as select 1 union select 1,2
create view v as select foo(1)
create view v as select 1 order by 5
create view v(a,a) as select 1,2
create table a(id int, x text); create table b(id int, y text); create view v as select * from a join b using(id); create view w as select a.*, b.y from a left join b on a.id=b.id; create view u as select * from a natural full join b
create table a(id int, x text); create view v as with recursive c(n, t) as (select id, x from a union all select n+1, t from c where n < 5) select * from c
create table a(id int, x text); create view v as select id i, (select max(id) from a a2 where a2.x = a.x) m, x as "my x" from a group by 1, x having count(*) > 1 order by i limit 5
create table a(id int, x text); create view v as select * from (select id, x from a where id in (select id from a)) q, (select 1 one)
create view v as select nope and 0; create table z as select * from v
create table a(id int x text, z); create table b(id int, y text); create view u as select * from a natural full join b
create view t as select a from t
create table a(x int); create view v as select x from a union select 1 except select 2 intersect select 3 order by x limit 3 offset 1
create table a(x int, y int); create view v as select (x, y) in (select y, x from a) t, (x, y) < (1, 2) u, x between y and 5 w, case x when y then 1 end z from a
create table u(b any) strict; create view y as select * from u; create table z as select * from u
create view x as select 0 collate other from u; create table u(a)
create table t(A int, "B c" text); create view v as select a, b from (select a, "b C" as b, A x from t); create table z as with q as (select a, t."b c" from t) select * from q
create table t(A int); create view v as select a, t.a as b, (a), rowid from t; create view w as select a, B from v
create table t(a,b); create table u(b,a); create view v as select b from t full join u using(a)
create table t(b,a); create table u(b,d,a,c); create view v as select b collate nocase, t.* from t full join u using(a)
create table t(a,b); create table u(b,a); create view v as select a from t full join u using(a)
create table a(id,x); create table b(id,y); create view v as select * from a b join b
create table a(id,x); create table b(id,y); create view v as select * from a b left join b
create table a(id,x); create view v as select * from a b join a b using (id); create view w as select * from a b natural join a b
create table a(id,x); create view v as select * from a join (a join a) b
create table a(id,x); create temp table a(id); create view v as select * from main.a join a
create view v as select * from (select 1 a), (select 2 a); create view w as select * from (select 1 a) x, (select 2 a) x
create view v as values (1,a),(2)
create view v as values (1,2),(a,b),(3)
create view v as values (random(),2),(3)
create view v as with x as (select 1) values (1,2),(5)
create view v as with x as (values (1,2),(5)) select 1
create view v as select 1 as a order by 1 collate mine
create table t(a int); create view v as select cast(a as int) x from t union all select a from t; create view w as select cast(a as int) x, 1 from t union all select null, 2; create view y as select cast(a as real) from t union select 1
create table t(a); create view v as select sum(a) over (w order by a) from t window w as (order by a)

-- refused
create view v as select 1; create view v as select 2
create view sqlite_v as select 1
create view v as select 1; drop table v
create view v as select 1; drop table if exists v
create view v as select ?
create view v as select (select ?)
create view v as select * from temp.t
create temp view main.v as select 1
create view v as select 1 limit ?
create view v as with c as (select ?) select 1
create view v as select * from json_each(?)
create view v as select * from aux.t
create view v as select ?1 and 0
create view v as select ?1 in ()
create table t(a); create view v as select lower(a,a) from t; create table z as select * from v
create view t as select 1 from t; create table z as select * from t
create view v as values(1,'x'),(2)

-- accepted
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM (a JOIN b USING (id)) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT j.* FROM (a JOIN b USING (id)) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM (a JOIN b USING (id, x)) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM (a JOIN b) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT x FROM (a JOIN b USING (id)) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT j.x FROM (a JOIN b USING (id)) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT a.x, b.x FROM (a JOIN b USING (id)) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT a.* FROM (a JOIN b USING (id)) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM a, (b JOIN c USING (z))
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM (b JOIN c USING (z)), a
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM a, (b JOIN c USING (z)) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM a JOIN (b JOIN c USING (z)) USING (id)
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM a NATURAL JOIN (b JOIN c USING (z))
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT b.*, a.* FROM a, (b JOIN c USING (z))
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT b.z, c.z FROM a, (b JOIN c USING (z))
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT c.w, w, j.w FROM (a, c) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT main.c.w FROM (a, c) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT q.w FROM (a, c AS q) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT c.w FROM (a, c AS q) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT a.x FROM a, (a JOIN c) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT rowid FROM (a, c) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT a.rowid FROM (a, c) AS j
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM c JOIN (a JOIN b USING (id)) AS j USING (z)
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM c, (a JOIN b USING (id) JOIN b b2 USING (id))
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM c, (a JOIN b USING (id, x) JOIN b b2 USING (id))
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT q.id FROM b, (a AS q)
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT r.id FROM (a AS q) AS r
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT json FROM c, (json_each('[]'), a)
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM c, ((a JOIN b USING (id)) AS j, (SELECT 1 AS one)) AS k
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT a.x FROM c, ((a JOIN b USING (id)) AS j, (SELECT 1 AS one)) AS k
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT a.id, b.id, id FROM c, (a LEFT JOIN b USING (id)) AS k
CREATE TABLE a(id,x,y); CREATE TABLE b(id,x,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM c, (a JOIN b ON c.z = b.z)
CREATE TABLE a(id,x); CREATE TABLE b(id,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT * FROM (a JOIN b USING (id)) AS j; ALTER TABLE c RENAME z TO q;
CREATE TABLE t(a); CREATE VIEW v AS SELECT a.name FROM sqlite_schema a JOIN sqlite_schema a USING (name);
CREATE VIEW v AS SELECT 0x10000000000000000;
CREATE VIEW v AS SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 1

-- refused
CREATE TABLE a(id,x); CREATE TABLE b(id,z); CREATE TABLE c(z,w); CREATE VIEW v AS SELECT b.id FROM a, (b JOIN c USING (z)); ALTER TABLE b RENAME id TO q;
create view v as values (1,a),(2,3),(4)
create view v as values (1,2),(3,cast(4 as int)),(5)
create view v as values (1,cast(4 as int)),(5,6),(7)
create table t(a); create view c as select a from t window w as (order by a), x as (w order by a)
create table t(a); create view c as select sum(a) over x from t window y as (partition by a), x as (w order by a)
