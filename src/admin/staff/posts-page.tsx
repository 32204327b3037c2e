import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PostsResponse, ShownPost } from '../../content/posts/contracts';
import { staffPermissions } from '../../content/staff-permissions';
import { useWords } from '../use-words';
import { EndPost } from './end-post';
import { PostForm } from './post-form';
import { Card, Heading, StaffPage } from './staff-page';
import { useAnswer } from './use-answer';

const MANAGE = { manage: [{ action: staffPermissions.managePosts, subject: null }] };

function PostsPage() {
  const { say } = useWords();
  const { state, refresh } = useAnswer<PostsResponse>('/transparency/posts');
  const { allowedActions } = useRBAC(MANAGE);
  const [isAdding, setAdding] = useState(false);
  const mayManage = allowedActions['canManage'] === true;
  const action = mayManage && !isAdding && (
    <Button startIcon={<Plus />} onClick={() => setAdding(true)}>
      {say('posts.add')}
    </Button>
  );
  const done = () => {
    setAdding(false);
    refresh();
  };
  return (
    <StaffPage title={say('posts.menu')} subtitle={say('posts.subtitle')} {...{ action, state }}>
      {({ posts, today }) => (
        <Flex direction="column" alignItems="stretch" gap={6}>
          {isAdding && <PostForm today={today} onDone={done} onCancel={() => setAdding(false)} />}
          {posts.length === 0 ? (
            <Typography textColor="neutral600">{say('posts.empty')}</Typography>
          ) : (
            [true, false].map((isCurrent) => (
              <PostList
                key={String(isCurrent)}
                title={say(isCurrent ? 'posts.current' : 'posts.past')}
                posts={posts.filter((post) => post.isCurrent === isCurrent)}
                {...{ mayManage, today, onDone: refresh }}
              />
            ))
          )}
        </Flex>
      )}
    </StaffPage>
  );
}

interface PostListProps {
  readonly title: string;
  readonly posts: readonly ShownPost[];
  readonly mayManage: boolean;
  readonly today: string;
  readonly onDone: () => void;
}

function PostList({ title, posts, mayManage, today, onDone }: PostListProps) {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} tag="section">
      <Heading>{title}</Heading>
      {posts.length === 0 && <Typography textColor="neutral600">{say('posts.none')}</Typography>}
      <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
        {posts.map((post) => (
          <Card key={post.id}>
            <Flex wrap="wrap" gap={4} justifyContent="space-between">
              <Flex direction="column" alignItems="flex-start" gap={1}>
                <Typography fontWeight="bold">
                  {`${post.departmentName} · ${post.label}`}
                </Typography>
                <Typography variant="pi">
                  {`${post.userName} · ${say(`posts.kind.${post.kind}`)}`}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {`${post.from} – ${post.to ?? say('posts.lasting')}`}
                </Typography>
              </Flex>
              {mayManage && post.to === null && <EndPost {...{ post, today, onDone }} />}
            </Flex>
          </Card>
        ))}
      </Flex>
    </Flex>
  );
}

export default function ProtectedPostsPage() {
  return (
    <Page.Protect permissions={[{ action: staffPermissions.readPosts, subject: null }]}>
      <PostsPage />
    </Page.Protect>
  );
}
