namespace SkillStash.Schema;

/// <summary>A partial update: for each column that can be written and is no part of the key, a value or nothing.</summary>
/// <remarks>
/// The map asks <see cref="IRowReader.Has"/> and <see cref="IRowWriter.Has"/> for every column of <see cref="IRow{TRow}.Columns"/>, in order;
/// a value follows only where there is one.
/// </remarks>
/// <typeparam name="TChanges">The type itself.</typeparam>
public interface IChanges<TChanges> : IRow<TChanges>
    where TChanges : class, IChanges<TChanges>
{
    static bool IRow<TChanges>.IsStrict => true;
}
