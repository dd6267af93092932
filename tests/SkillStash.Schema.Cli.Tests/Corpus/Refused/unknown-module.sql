CREATE VIRTUAL TABLE v USING no_such_module(a);
