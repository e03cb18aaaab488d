namespace Crossbearing.Core;

/// <summary>An actor in a claim. An unresolved actor has its <see cref="Text"/> and neither name nor id.</summary>
/// <param name="Role">Its part in the event.</param>
/// <param name="Name">Canonical name, or null if unresolved.</param>
/// <param name="Id">Actor id of a theatre pack, or null.</param>
/// <param name="Text">The words that name it.</param>
public sealed record ActorSlot(ActorRole Role, string? Name, string? Id, string Text);
