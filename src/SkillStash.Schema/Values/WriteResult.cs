namespace SkillStash.Schema;

/// <summary>What a writing statement has done.</summary>
/// <param name="Changes">The number of rows inserted, updated or deleted, without those of triggers and foreign key actions.</param>
/// <param name="LastId">The rowid of the row that the connection inserted last, by this statement or by one before it; 0 for none.</param>
public readonly record struct WriteResult(long Changes, long LastId);
