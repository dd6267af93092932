namespace SkillStash.Schema;

/// <summary>Takes the rows that a writing statement returns.</summary>
internal interface IRowReceiver
{
    void Receive(Statement statement);
}
