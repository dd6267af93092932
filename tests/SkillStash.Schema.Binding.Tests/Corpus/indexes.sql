-- accepted
create table t(rowid, oid, _rowid_); create index i on t(oid);
create table t(rowid, oid, _rowid_, k text not null primary key, a, b); create index i on t(a, b); create unique index j on t(b, a);
create table t(a); create index i on t(a) where t.a
create table t(a); create index i on t(a) where main.t.a
create table t(a); create index i on t(a) where rowid > 5
create table t(a); create index i on t(a) where a in (1,2)
create table t(a); create index i on t(a) where date('now') > a
create table t(a); create index i on t(1)
create table t(a); create index i on t(('a'))
create table t(a); create index i on t('a')
create table t(a); create index i on t('a'||'b')
create table t(a); create index i on t(true)
create table t(a); create index i on t(a collate nocase collate binary)
create table t(a); create index i on t((a collate nocase))
create table t(a); create index i on t((a collate nocase) collate rtrim desc)
create table t(a); create index i on t((a) collate nocase)
create table t(a); create index i on t(+a)
create table t(a); create index i on t(a+1 collate nocase)
create table t(a); create index i on t((a+1) collate nocase)
create table t(a); create index i on t(abs(a collate foo))
create table t(a); create index i on t(a in (1,2))
create table t(a); create index i on t(a, A, a desc)
create table t(a unique on conflict replace, b); create index i on t(b); create index j on t(a)
create temp table t(a); create table t(b); create index main.i on t(b)
create table t(a); create index i on t('a' collate nocase)

-- refused
create table t(a); create index i on t(random())
create table t(a); create index i on t(abs(a), current_date)
create table t(a); create index i on t(a) where random()
create table t(a); create index i on t(a) where b
create table t(a); create index i on t(a) where (select 1)
create table t(a); create index i on t(a) where sum(a)
create table t(a); create index i on t(a) where ?
create table t(a); create index i on t(a) where raise(ignore)
create table t(a); create index i on t((select 1))
create table t(a); create index i on t(sum(a))
create table t(a); create index i on t(?)
create table t(a); create index i on t((a,a))
create table t(a); create index i on t('b')
create table t(a); create index i on t("b")
create table t(a); create index i on t(rowid)
create table t(a); create index i on t(t.a)
create table t(a); create index i on t(abs(t.a))
create table t(a); create index i on t(a collate foo)
create table t(a); create index i on t(a); create index if not exists i on nope(a)
create table t(a); create index t on t(a)
create table t(a); create index i on t(a); create table i(a)
create table t(a); create index i on t(a); create table if not exists i(a)
create table t(a); create index if not exists t on t(a)
create table t(a); create index i on t(a = 'x' collate foo)
create table t(a); create index i on t(a) where (a = 'x' collate foo)
create temp table t(a); create table t(b); create index i on t(b)
create table t(a); create index temp.i on t(a)
create table t(a); create index i on t('x' collate nocase)

-- refused
CREATE TABLE t(a); CREATE INDEX i ON t(a + 0x10000000000000000);
