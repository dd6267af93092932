-- accepted
create table t as select 1 as a, 'x' as b;
create temp table t as select 1 as a; create table u as select * from t
create table if not exists t as select 1; create table if not exists t as select nope
create table u(a varchar(10) not null primary key, b datetime default 1, c); create table t as select *, a as x, rowid from u
create table t as select 1 a, 2 a, 3 a
create table t as with c(x) as (select 1 union all select x+1 from c limit 3) select * from c
create table t as select * from json_each('[1]')
create table t as select * from sqlite_schema
create table t as select ?
create table t as select 1 a union select 2 b order by b
create table t as select * from sqlite_schema a natural join sqlite_schema b
create table t as select 1 as x where x = 1
create table t as select row_number() over w from sqlite_schema window w as (order by name)
create table t as select * from (sqlite_schema)
create table t as select * from (sqlite_schema a join sqlite_schema b using (name))
create table t as select a.name from (sqlite_schema a join sqlite_schema b using (name))
create table t as select x.name from (sqlite_schema a join sqlite_schema b using (name)) x
create table t as select 'a' as true
create table t(a int, b text, c real, d blob, e numeric, f datetime, g varchar(3)); create table v as select a,b,c,d,e,f,g,a+1,a||b,'x',1,1.5,null,x'00',cast(a as text),cast(a as varchar(4)),-a,+a,(a),a collate nocase,count(*),max(b),coalesce(a,b),abs(a),a=b,(select b from t),exists(select 1),case when 1 then a else b end,a is null,a in (1), rowid, _rowid_, oid, true, date('now'), current_timestamp, sum(c), lower(b),iif(a,b,b), ifnull(a,a),length(b), likely(a), a->'x', a->>'x', not a, ~a, a and b,typeof(a),round(c),min(a,b) from t
create table t(a int, b text, c real); create table v as select a, b, c, 'x', 1, cast(a as int), a, a from t union all select 1, 1, 'x', 'y', 'z', 'x', b, null from t
create table v as values(1,'x'),(2,'y')
create table t(a); create table c as select sum(a) over (w rows 1 preceding) from t window w as (order by a)
create table t(a); create table c as select sum(a) over x from t window x as (w order by a), w as (partition by a)
create table t(a); create table c as select sum(a) over x from t window x as (w order by a), y as (partition by a)

-- refused
create table t as select nope
create table t as select 1, 2 union select 1
create table t as values(1,2),(3)
create table t as select (select 1,2)
create table t as select (1,2)
create table t as select raise(ignore)
create table t as select 'x' = 'y' collate foo
create table t as select 'x' collate foo
create table t as select 1 order by 'x' collate foo
create table t as select 1 where 'a' in (select 1,2)
create table t as select sum(sum(1))
create table t as select 1 group by sum(1)
create table t as select 1 having 1
create table t as select 1 limit nope
create table t as select 1 order by 2
create table t as select 1 union select 2 order by 3
create table t as select 1 a union select 2 b order by c
create table t as select 1 a union select 2 b order by a+1
create table t as select *
create table t as select x.* from sqlite_schema
create table t as select * from sqlite_schema a join sqlite_schema b using (nope)
create table t as select name from sqlite_schema a, sqlite_schema b
create table t as select rowid from sqlite_schema a, sqlite_schema b
create table t as select rowid from (select 1)
create table t as select 1 as x, x+1
create table t as select row_number() over w
create table t as select 1 where row_number() over ()
create table t as select abs(1) over ()
create table t as select row_number()
create table t as select * from sqlite_schema indexed by nope
create table t as select * from sqlite_schema(1)
create table t as select 1 in sqlite_schema
create table t as select 1 in json_each('[1]')
create table t as select * from t
create table t as select "a"

-- accepted
CREATE TABLE t(x, y BLOB); CREATE TABLE c AS SELECT CAST(x AS "") AS p, CAST(x AS) AS q, x, y, CAST(x AS BLOB) AS r FROM t;

-- refused
CREATE TABLE t AS SELECT 0x10000000000000000;
create table c as select 1 as a order by 1 collate mine
create table c as select 1 as a order by a collate mine desc
create table c as select 1 as a group by 1 collate mine
create table c as select 1 as a union select 2 order by a collate mine
create table t(a); create table c as select sum(a) over (w order by a) from t window w as (order by a)
create table t(a); create table c as select sum(a) over (w partition by a) from t window w as (order by a)
create table t(a); create table c as select sum(a) over (w) from t window w as (rows 1 preceding)
create table t(a); create table c as select sum(a) over x from t window y as (partition by a), x as (w order by a)
