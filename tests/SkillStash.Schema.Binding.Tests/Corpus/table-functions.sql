-- accepted
create table t(a default -0x8000000000000000)
create table t(a default 0x10000000000000000)
create table t(a default -0x10000000000000000)
create table t(a default (-0x8000000000000000))
create table t(a check (a > -0x8000000000000000))
create table t(a check (a > 0x10000000000000000))
create table t(a); create view v as select -0x8000000000000000
create table t(a); create view v as select a from t where a = 0x10000000000000000
create table c as select 0x8000000000000000
create table c as select -9223372036854775808
create table c as select 9223372036854775808
create table t(a [b] x)
create table t(a "b c" [d] `e`)
create table t(a [b])
create table t(a 'b')
create table t(a 'b' 'c' (10))
create table t(a b /* c */ d)
create table t(a b    d  (  10 ,  20 ))
create table t(a int generated always as (1), b)
create table t(a int always as (1), b)
create table t(a generated)
create table t(a generated always)
create table t(a generated always, b)
create table t(a text generated, b)
create table t(a -- c\n int -- d\n)
create table t(a decimal(+10,-2))
create table t(a decimal(1.5, 2e3))
create table t(a decimal(0x10))
create table t(a "" b)
create table t(a "")
create table t("" text)
create table t([] text)
create table ""(a)
create table t('' text)
create view v as select name from pragma_table_info('t')
create view v as select * from pragma_table_info('t')
create view v as select * from pragma_table_xinfo('t')
create view v as select * from pragma_index_list('t')
create view v as select * from pragma_index_xinfo('t')
create view v as select * from pragma_index_info('t')
create view v as select * from pragma_foreign_key_list('t')
create view v as select * from pragma_foreign_key_check('t')
create view v as select * from pragma_foreign_key_check
create view v as select * from pragma_table_list
create view v as select * from pragma_table_list('t')
create view v as select * from pragma_database_list
create view v as select * from pragma_collation_list
create view v as select * from pragma_function_list
create view v as select * from pragma_module_list
create view v as select * from pragma_pragma_list
create view v as select * from pragma_compile_options
create view v as select * from pragma_encoding
create view v as select * from pragma_user_version
create view v as select * from pragma_journal_mode
create view v as select * from pragma_journal_mode('x')
create view v as select * from pragma_page_count
create view v as select * from pragma_integrity_check
create view v as select * from pragma_quick_check
create view v as select * from pragma_integrity_check('t')
create view v as select * from pragma_optimize
create view v as select * from pragma_stats
create view v as select * from pragma_wal_checkpoint
create view v as select * from pragma_cache_size
create view v as select * from pragma_busy_timeout
create view v as select * from pragma_application_id
create view v as select * from pragma_schema_version
create view v as select * from pragma_freelist_count
create view v as select * from pragma_page_size
create view v as select * from pragma_auto_vacuum
create view v as select * from pragma_synchronous
create view v as select * from pragma_foreign_keys
create view v as select * from pragma_defer_foreign_keys
create view v as select * from pragma_recursive_triggers
create view v as select * from pragma_max_page_count
create view v as select * from pragma_mmap_size
create view v as select * from pragma_locking_mode
create view v as select * from pragma_secure_delete
create view v as select * from pragma_soft_heap_limit
create view v as select * from pragma_hard_heap_limit
create view v as select * from pragma_temp_store
create view v as select * from pragma_threads
create view v as select * from pragma_trusted_schema
create view v as select * from pragma_data_version
create view v as select * from pragma_analysis_limit
create view v as select * from pragma_wal_autocheckpoint
create view v as select * from pragma_journal_size_limit
create view v as select * from pragma_case_sensitive_like
create view v as select * from pragma_incremental_vacuum
create view v as select * from pragma_shrink_memory
create view v as select * from pragma_nope
create view v as select * from pragma_legacy_alter_table
create view v as select * from pragma_automatic_index
create view v as select * from pragma_writable_schema
create view v as select * from pragma_temp_store_directory
create view v as select * from pragma_lock_status
create view v as select * from pragma_default_cache_size
create view v as select * from pragma_cell_size_check
create view v as select * from pragma_checkpoint_fullfsync
create view v as select * from pragma_fullfsync
create view v as select * from pragma_full_column_names
create view v as select * from pragma_short_column_names
create view v as select * from pragma_count_changes
create view v as select * from pragma_empty_result_callbacks
create view v as select * from pragma_ignore_check_constraints
create view v as select * from pragma_query_only
create view v as select * from pragma_read_uncommitted
create view v as select * from pragma_reverse_unordered_selects
create view v as select * from pragma_cache_spill
create view v as select * from pragma_legacy_file_format
create view v as select * from pragma_page_count('x')
create view v as select * from json_each('[]')
create view v as select * from json_tree('[]')
create view v as select * from jsonb_each('[]')
create view v as select * from jsonb_tree('[]')
create view v as select * from generate_series(1,2)
create view v as select * from sqlite_schema
create view v as select * from sqlite_master
create view v as select * from sqlite_temp_schema
create view v as select * from sqlite_temp_master
create view v as select * from dbstat
create view v as select * from sqlite_dbpage
create view v as select * from sqlite_stmt
create view v as select * from bytecode('select 1')
create view v as select * from tables_used('select 1')
create view v as select * from sqlite_sequence
create view v as select * from sqlite_stat1
create view v as select * from fts5vocab
create view v as select *, rowid from json_each('[]')
create view v as select key, value, json, root from json_each('[]')
create view v as select arg, schema from pragma_table_info('t')
create table c as select * from pragma_table_info('t')
create table c as select * from pragma_function_list
create table c as select * from json_tree('[1]')
create table c as select * from pragma_table_list
create table c as select * from pragma_user_version
create table c as select * from sqlite_schema
create view w as select * from v
create table t(a int, b text); create view v as select a from t union select b from t; create view w as select * from v; create table c as select * from w
create table t(a int, b text); create view v as select a from t union all select b from t; create view w as select a from v
create table t(a int, b text); create view v(x) as select a from t union all select b from t; create view w as select x from v union select 1; create view z as select * from w
create table t(a int, b text); create view v as select a, b from t union all select b, a from t; create view w as select v.a, v.b as q, v.a || '' from v
create table t(a int, b text); create view v as select a from t intersect select b from t; create view w as select * from v, t
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select a from t union select c from t; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select f from t union select a from t; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select 1 as z union select a from t; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select null as z union select a from t; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select a from t union select d from t; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select a from t union select e from t; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select a from t union select 'x' from t; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select b from t union select 'x' from t; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select b from t union select 1; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select b from t union select x'00'; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select b from t union select null; create view w as select * from v
create table t(a int, b text, c blob, d real, e numeric, f); create view v as select a from t union all select a+1 from t where a<10; create view w as select * from v; create view x as select * from w union select * from v; create table k as select * from x
create table t(a int, b text, c blob, d real, e numeric, f); create view v as with x as (select a from t union all select b from t) select * from x; create view w as select * from v
create table t(a varchar(10), b char(5)); create view v as select a from t union select b from t; create view w as select * from v; create table k as select * from w
create table t(a varchar(10), b char(5)); create view v as values(1,2),(3,4); create view w as select * from v; create table k as select * from w
create table t(a varchar(10), b char(5)); create view v as values('x',2),(3,4) union all select a, b from t; create view w as select * from v; create table k as select * from w
create table t(a datetime, b char(5)); create view v as select a from t; create view w as select * from v union select * from v; create table k as select * from w
create table t(a datetime, b boolean, c any, d json); create view v as select * from t union all select * from t; create view w as select * from v; create view x as select * from w; create table k as select * from w
create table t(a datetime, b boolean, c any, d json); create view v as select * from t union all select b, c, d, a from t; create view w as select * from v; create view x as select * from w; create table k as select * from w
create virtual table f using fts5(a, b); create view v as select rank, f, a, rowid, * from f
create virtual table f using fts4(a, b); create view v as select docid, f, a, rowid, * from f
create virtual table f using rtree(id, a, b, +c text); create view v as select id, a, c, rowid, * from f
create virtual table f using rtree_i32(id, a, b); create view v as select id, a, rowid, * from f; create table c as select * from f
create virtual table f using fts5(a, b); create table c as select rank, f, * from f

-- refused
select * from (select 1) on 1
create view v as select * from (select 1 as a) on 1
create table t(a); create view v as select * from t on t.a = 1
create table t(a); create view v as select * from t using (a)
create table t(a); create table c as select * from t on 1
create table t(a); create table c as select * from t using (a)
create table t(a); create trigger r after insert on t begin select * from t on 1; end
create table t(a); create trigger r after insert on t begin update t set a = 1 from t on 1; end
create table t(a); create index i on t(a nulls first)
create table t(a); create index i on t(a nulls last)
create table t(a); create index i on t(a desc nulls last)
create table t(a, primary key(a nulls first))
create table t(a, unique(a nulls last))
create table t(a, unique(a asc nulls first))
create table t(a integer, primary key(a nulls last))
create table t(a, foreign key(a nulls first) references t)
create table t(a, b, primary key(a, b desc nulls first)) without rowid
create table c as select -0x8000000000000000
create table c as select - 0x8000000000000000 as x
create table t(a varchar(10)generated always)
create table t(a decimal(a))
create table t(a decimal(a b))
create table t(a decimal('x'))
create table t(a decimal())
create table t(a decimal(1,2,3))
create table t(a decimal(1)(2))
create table t(a decimal(1) x)
