namespace SkillStash.Schema;

/// <summary>A row, or a JSON object, whose one map of its columns serves SQLite and JSON alike.</summary>
/// <typeparam name="TRow">The row type itself.</typeparam>
public interface IRow<TRow>
    where TRow : class, IRow<TRow>
{
    /// <summary>The column names, separated by commas and quoted where SQL wants it, in the order of the map.</summary>
    /// <remarks>
    /// For SQL this is the select list. For JSON the unquoted names are the property names; a <c>?</c> after a name marks a property
    /// that is left out when null and may be missing.
    /// </remarks>
    static abstract string Columns { get; }

    /// <summary>Whether JSON is refused that has a property of another name, or lacks one without that mark.</summary>
    /// <remarks>
    /// So it is for what a request brings. A row comes from a server, which may be newer than its client: there, other properties are
    /// ignored, and null may be missing.
    /// </remarks>
    static virtual bool IsStrict => false;

    /// <summary>Makes a row by taking its values from the reader, in order, each exactly once.</summary>
    /// <remarks>
    /// Which ones it takes depends on nothing but <see cref="IRowReader.Has"/>: it is also asked what a row is made of, with the default value of each type. JSON that is written without rows
    /// has the values as the reader gives them.
    /// </remarks>
    static abstract TRow Read<TReader>(ref TReader row)
        where TReader : struct, IRowReader, allows ref struct;

    /// <summary>Gives the row's values to the writer, in order, each exactly once.</summary>
    void Write<TWriter>(ref TWriter row)
        where TWriter : struct, IRowWriter, allows ref struct;
}
