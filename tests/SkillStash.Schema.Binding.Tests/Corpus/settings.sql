-- accepted
pragma legacy_alter_table = on; create table t(a); create view v as select * from nope; alter table t rename to u
pragma legacy_alter_table = on; create table t(a); create view v as select * from t; alter table t rename to u
pragma legacy_alter_table = 1; create table t(a); create trigger r after insert on t begin insert into t values(1); end; alter table t rename to u
pragma legacy_alter_table = 1; create table x(a); create table t(a); create trigger r after insert on x begin insert into t values(1); end; alter table t rename to u
pragma legacy_alter_table = on; create table t(a primary key); create table c(b references t); alter table t rename to u
pragma legacy_alter_table = on; pragma foreign_keys = off; create table t(a primary key); create table c(b references t); alter table t rename to u
pragma foreign_keys = off; begin; pragma legacy_alter_table = on; create table t(a primary key); create table c(b references t); alter table t rename to u; commit
begin; pragma foreign_keys = off; pragma legacy_alter_table = on; create table t(a primary key); create table c(b references t); alter table t rename to u; commit
pragma foreign_keys = off; create table t(a primary key); create table c(b references t); alter table t rename to u
pragma foreign_keys = 0; pragma legacy_alter_table = TRUE; create table t(id integer primary key, a); create table c(b references t(id)); create index i on t(a); create trigger r after delete on t begin select 1; end; create table t_new(id integer primary key, a, b); insert into t_new select id, a, 1 from t; drop table t; alter table t_new rename to t; pragma legacy_alter_table = 0; pragma foreign_keys = 1
pragma legacy_alter_table = on; create table t(a); create view v as select a from t; alter table t rename column a to b
pragma legacy_alter_table = on; create table t(a, b); create view v as select a from t; alter table t drop column a
pragma legacy_alter_table = on; create table t(a, b); create trigger r after insert on t begin select a from t; end; alter table t drop column a
pragma legacy_alter_table = on; create table t(a, b); create view v as select * from nope; alter table t add column c
pragma legacy_alter_table('on'); create table t(a); create view v as select * from nope; alter table t rename to u
pragma main.legacy_alter_table('on'); create table t(a); create view v as select * from nope; alter table t rename to u
pragma legacy_alter_table = 2; create table t(a); create view v as select * from nope; alter table t rename to u
pragma legacy_alter_table = YES; create table t(a); create view v as select * from nope; alter table t rename to u
pragma legacy_alter_table = on; create table t(a); create temp view v as select * from t; create temp trigger r after insert on t begin select * from t; end; alter table t rename to u
create table t(a); create view v as select * from t; alter table t rename to t_old; create table t(a, b); insert into t select a, 1 from t_old; drop table t_old
pragma legacy_alter_table = on; create table t(a); create view v as select * from t; alter table t rename to t_old; create table t(a, b); insert into t select a, 1 from t_old; drop table t_old
create table t(a); create trigger r after insert on t begin select 1; end; create table n(a, b); drop table t; alter table n rename to t; create trigger r after insert on t begin select 1; end
create table p(id integer primary key); create table t(a references p); create table n(a references p); drop table t; alter table n rename to t
create table t(a, b references t(a)); create table n(a, b references n(a)); drop table t; alter table n rename to t
create table t(a); create table o(x references t); create table n(a, b); drop table t; alter table n rename to t

-- refused
pragma legacy_alter_table = on; create table t(a); create view v as select * from nope; alter table t rename column a to b
pragma legacy_alter_table = on; create table t(a, b); create view v as select * from nope; alter table t drop column a
pragma legacy_alter_table = on; create table t(a check(t.a > 0), b); create index i on t(a) where t.a > 1; alter table t rename to u
pragma legacy_alter_table = off; create table t(a); create view v as select * from nope; alter table t rename to u
pragma legacy_alter_table = full; create table t(a); create view v as select * from nope; alter table t rename to u
pragma legacy_alter_table = -1; create table t(a); create view v as select * from nope; alter table t rename to u
create table t(a); create view v as select * from t; create table n(a, b); drop table t; alter table n rename to t
create table t(a); create table o(x); create trigger r after insert on o begin insert into t values(1); end; create table n(a); drop table t; alter table n rename to t
