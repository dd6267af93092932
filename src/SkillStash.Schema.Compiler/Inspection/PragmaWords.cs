using System;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>The words in which SQLite's PRAGMAs tell facts of a schema.</summary>
public static class PragmaWords
{
    /// <summary>The <c>match</c> of every foreign key: SQLite parses MATCH and does nothing with it (foreignkeys, section 6).</summary>
    public const string Match = "NONE";

    /// <summary>The <c>type</c> of PRAGMA table_list.</summary>
    public static string Of(TableKind kind) => kind switch
    {
        TableKind.Ordinary => "table",
        TableKind.Virtual => "virtual",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The <c>origin</c> of PRAGMA index_list.</summary>
    public static string Of(IndexOrigin origin) => origin switch
    {
        IndexOrigin.CreateIndex => "c",
        IndexOrigin.Unique => "u",
        IndexOrigin.PrimaryKey => "pk",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    /// <summary>The kind of table that a <c>type</c> means.</summary>
    /// <exception cref="InvalidOperationException">None of them has the word.</exception>
    public static TableKind ReadKind(string word) => Find<TableKind>(word, Of);

    /// <summary>The origin that an <c>origin</c> means.</summary>
    /// <exception cref="InvalidOperationException">None of them has the word.</exception>
    public static IndexOrigin ReadOrigin(string word) => Find<IndexOrigin>(word, Of);

    /// <summary>The action that <c>on_delete</c> or <c>on_update</c> of PRAGMA foreign_key_list means.</summary>
    /// <exception cref="InvalidOperationException">None of them has the word.</exception>
    public static ForeignKeyAction ReadAction(string word) => Find<ForeignKeyAction>(word, SqlWords.ToSql);

    private static T Find<T>(string word, Func<T, string> wordOf)
        where T : Enum => Enum.GetValues(typeof(T)).Cast<T>().First(value => wordOf(value) == word);
}
