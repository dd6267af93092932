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
