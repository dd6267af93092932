-- accepted
create table t(a); create view v as select a in (select a from t) from t; alter table t rename to u
create table t(a); create view v as select exists(select 1 from t where a > 1) from t; alter table t rename to u
create table t(a); create view v as select a from t union select a from t order by a collate nocase; alter table t rename a to b
create table t(a); create view v as select a from t union select a from t order by t.a; alter table t rename a to b
create table t(a); create view v as select a as x from t union select a from t order by a; alter table t rename a to b
create table t(a, c); create view v as select a from t union select c from t order by c; alter table t rename a to b; alter table t rename c to d
create table t(a, c); create view v as select a+1 from t union select c from t order by a+1; alter table t rename a to b; alter table t rename c to d
create table t(a, c); create view v as select a x from t union all select c from t order by x; alter table t rename a to b; alter table t rename c to d
create table t(a, c); create view v as select * from (select a from t union all select c from t order by a limit 1); alter table t rename a to b; alter table t rename c to d
create table t(a); create table b(a); create view v as select * from t where a in (select a from b union select a from t order by a); alter table t rename a to z

-- refused
create table t(a); create view v as select a in t from t; alter table t rename to u
create table t(a); create view v as select 1 from t where a in t; alter table t rename to u
create table t(a); create view v as select 1 where 1 in main.t; alter table t rename to u
create table t(a); create table x(b); create view v as select 1 where 1 in x; alter table t rename to u; alter table x rename to y
create table t(a); create trigger r after insert on t begin select 1 in t; end; alter table t rename to u

-- accepted
create table c as select 1 as a order by +1
create table c as select 1 as a order by 99999999999
create table c as select 1 as a order by 1.0
create table c as select 1 as a order by 0x1
create table c as select 1 as a order by (((1))) collate nocase desc
create table c as select 1 as a union select 2 order by +1
create table c as select 1 as a union select 2 order by - -1
create table c as select 1 as a union select 2 order by 0x1
create table c as select 1 as a group by +1
create table c as select 1 as a group by 99999999999
create table a(x, y); create view v as select sum(x) over (order by y rows between nope preceding and current row) s from a; alter table a rename y to z
create table a(x, y); create view v as select sum(x) over (order by y rows between abs(nope) preceding and current row) s from a; alter table a rename y to z; create table k as select * from v
create view v as values (1, 'x'), (likely)
create view v as values (a, 2), (1)
create view v as values (1, 2), (a, 3), (4)
create view v as values (1, 2), ((select 1))
create view v as values (cast(1 as int), 2), (1)

-- refused
create table c as select 1 as a order by -1
create table c as select 1 as a order by 2
create table c as select 1 as a order by 0
create table c as select 1 as a order by 0x2
create table c as select 1 as a union select 2 order by -1
create table c as select 1 as a union select 2 order by 99999999999
create table c as select 1 as a union select 2 order by 2 - 1
create table c as select 1 as a group by 2
create table c as select 1 as a group by -1
create view v as values (1, 'x'), (1 + 1)
create view v as values (1, 2), (abs(1))
create view v as values (1, 2), (cast(3 as text))
create view v as values (1, 2), (true)
create view v as values (1, 2), (-3)
create view v as values (1, 2), (current_time)
create view v as values (1, 2), (null)
create view v as values (1, 2), (case when 1 then 2 end)
create view v as values (1 collate nocase, 2), (1)

-- accepted
create table t(a, c); create view v as select a+1 from t union select c from t order by + 1; alter table t rename a to b

-- refused
create view if not exists if as select null
create table if not exists main.if(a)
create table t(a); create index if not exists if on t(a)
