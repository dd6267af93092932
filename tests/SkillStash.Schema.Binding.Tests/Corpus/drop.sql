-- accepted
drop table if exists t
drop index if exists i
create table t(a); drop table if exists foo.t
create table p(a primary key); create table c(a references p); drop table p; create table d(b)

-- refused
drop table t
create table v(a); drop view v
create table v(a); drop view if exists v
drop index i
create table t(a unique); drop index sqlite_autoindex_t_1
create table t(a); drop table sqlite_schema
create table t(a integer primary key autoincrement); drop table sqlite_sequence
create table t(a); drop table temp.t
create table t(a); drop table foo.t
