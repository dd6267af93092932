namespace SkillStash.Schema;

/// <summary>A row to insert: the columns that can be written, in the order of the parameters of the table's INSERT.</summary>
/// <remarks>
/// What the database fills in may be left out. For a column that could also be given NULL, the map tells by
/// <see cref="IRowReader.Has"/> and <see cref="IRowWriter.Has"/> which of the two is meant; the INSERT has a parameter for it.
/// </remarks>
/// <typeparam name="TNew">The type itself.</typeparam>
public interface INewRow<TNew> : IRow<TNew>
    where TNew : class, INewRow<TNew>
{
    static bool IRow<TNew>.IsStrict => true;
}
