"""Other systems that answer the same question set from the same passages."""

from assistant.evaluation.peers.peer import PEERS, Peer, PeerName, peer_of

__all__ = ["PEERS", "Peer", "PeerName", "peer_of"]
