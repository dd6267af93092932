create table T(Id integer primary key autoincrement,NAME text not null default 'x' collate nocase,unique(name))strict;Create Unique Index IX on T(name Desc)Where Name Is Not Null;
