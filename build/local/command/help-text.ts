export const HELP = `npm start -- [my.xlsx | my.csv] [--port 8321] [--no-open]

打开本地工作簿：在浏览器里试用天猫考核函数，无需 Google 账号。
Opens the local workbook: try the Tmall assessment functions in a browser, without a Google account.

  my.xlsx, my.csv  打开自己的表格（只读副本，不会改动原文件）；省略则打开示例及其报表
                   your own workbook (a copy; your file is not changed); the sample and its report if left out
  --port N         只用这个端口        this port and no other
  --no-open        不自动打开浏览器    do not open a browser
  --help           显示本说明          show this
`;
