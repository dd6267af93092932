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
