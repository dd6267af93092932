using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding;
using SkillStash.Schema.Compiler.Binding.Typing;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>What every database has without being told: the schema table and table-valued functions.</summary>
internal static class BuiltInRelations
{
    private static readonly Relation Schema = Make(
        "sqlite_schema", isFunction: false, "type TEXT", "name TEXT", "tbl_name TEXT", "rootpage INT", "sql TEXT");

    private static readonly Relation Sequence = Make("sqlite_sequence", isFunction: false, "name", "seq");

    private static readonly Relation Json = Make(
        "json_each", isFunction: true, "key", "value", "type", "atom", "id", "parent", "fullkey", "path",
        "json HIDDEN", "root HIDDEN");

    public static Relation? Find(string name) => SqlNames.Lower(name) switch
    {
        "sqlite_schema" or "sqlite_master" or "sqlite_temp_schema" or "sqlite_temp_master" => Schema,
        "sqlite_sequence" => Sequence,
        "json_each" or "json_tree" or "jsonb_each" or "jsonb_tree" => Json,
        { } other when other.StartsWith("pragma_", StringComparison.Ordinal) || other.StartsWith("sqlite_stat", StringComparison.Ordinal) =>
            new Relation(name, null, []) { IsFunction = true, IsIncomplete = true },
        _ => null,
    };

    private static Relation Make(string name, bool isFunction, params string[] columns) =>
        new(name, null, columns.Select(static column => column.Split(' ')).Select(static words => new QueryColumn
        {
            Name = words[0],
            Facts = Facts(words.Length > 1 && words[1] != "HIDDEN" ? words[1] : ""),
            IsHidden = words.Length > 1 && words[1] == "HIDDEN",
        }).ToArray())
        {
            IsFunction = isFunction,
            HasRowId = true,
        };

    private static ExpressionFacts Facts(string type)
    {
        Affinity affinity = Affinities.Of(type);
        return new ExpressionFacts
        {
            Type = new ColumnType(DeclaredKinds.Of(type, affinity)),
            Affinity = affinity,
            DeclaredType = type,
        };
    }
}
