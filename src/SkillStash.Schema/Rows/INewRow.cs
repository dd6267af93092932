namespace SkillStash.Schema;

/// <summary>A row to insert.</summary>
public interface INewRow
{
    /// <summary>Binds the values to the parameters of the table's INSERT, in order.</summary>
    void Write(ref ParameterWriter row);
}
